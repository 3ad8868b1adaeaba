package org.aigcatlas.serve.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.Answer;

/**
 * A column for each quarter of a year, in which each of the largest makers has its part.
 *
 * @param day the column that says when
 * @param maker the column that says by whom
 */
record TimelineChart(String day, String maker) {
    private static final int LEFT = 60;
    private static final double BOTTOM = SvgDrawing.HEIGHT - 40.0;
    private static final double TALLEST = BOTTOM - 15;
    private static final int MOST_MAKERS = 7;
    private static final int MOST_LABELS = 14;
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d\\d.*");
    private static final List<String> COLOURS =
            List.of("#1f5a55", "#c46a1b", "#4a6fa5", "#8c4f8f", "#6b8e23", "#b5493f", "#3f8ea3", "#8a8a8a");

    private Map<String, Long> sizes(Answer.Rows rows, Language language) {
        Map<String, Long> sizes = rows.rows().stream()
                .filter(row -> MONTH.matcher(Cell.of(row, day).key()).matches())
                .map(row -> Cell.of(row, maker).text(language))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        Map<String, Long> largest = new LinkedHashMap<>();
        sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_MAKERS)
                .forEach(entry -> largest.put(entry.getKey(), entry.getValue()));
        return largest;
    }

    private TreeMap<String, Map<Integer, Integer>> quarters(Answer.Rows rows, Language language, List<String> makers) {
        TreeMap<String, Map<Integer, Integer>> quarters = new TreeMap<>();
        rows.rows().forEach(row -> {
            String when = Cell.of(row, day).key();
            if (MONTH.matcher(when).matches()) {
                int place = makers.indexOf(Cell.of(row, maker).text(language));
                quarters.computeIfAbsent(quarter(when), key -> new LinkedHashMap<>())
                        .merge(place < 0 ? makers.size() : place, 1, Integer::sum);
            }
        });
        return quarters;
    }

    private static String quarter(String when) {
        int month = Integer.parseInt(when.substring(5, 7));
        return when.substring(0, 4) + " Q" + (month + 2) / 3;
    }

    private static int sum(Map<Integer, Integer> parts) {
        return parts.values().stream().mapToInt(Integer::intValue).sum();
    }

    String described(Answer.Rows rows, Language language) {
        TreeMap<String, Map<Integer, Integer>> quarters = quarters(rows, language, List.of());
        if (quarters.isEmpty()) {
            return "";
        }
        int all = quarters.values().stream().mapToInt(TimelineChart::sum).sum();
        String makers = sizes(rows, language).entrySet().stream()
                .map(entry -> entry.getKey() + language.pick(" ", " ") + entry.getValue())
                .collect(Collectors.joining(language.pick(", ", "、")));
        return language.pick(
                all + " models from " + quarters.firstKey() + " to " + quarters.lastKey() + "; most by " + makers,
                quarters.firstKey() + " 至 " + quarters.lastKey() + " 共 " + all + " 个模型，最多的是 " + makers);
    }

    void draw(Answer.Rows rows, Language language, SvgDrawing drawing) {
        List<String> makers = List.copyOf(sizes(rows, language).keySet());
        TreeMap<String, Map<Integer, Integer>> quarters = quarters(rows, language, makers);
        columns(List.copyOf(quarters.entrySet()), makers.size(), drawing);
        List<String> legend = new ArrayList<>(makers);
        if (quarters.values().stream().anyMatch(parts -> parts.containsKey(makers.size()))) {
            legend.add(language.pick("others", "其他"));
        }
        for (int i = 0; i < legend.size(); i++) {
            double y = 24 + 18.0 * i;
            drawing.rectangle(LEFT + 10.0, y - 9, 11, 11, colour(i, makers.size()), "");
            drawing.label(LEFT + 27.0, y, "start", legend.get(i));
        }
    }

    private static String colour(int place, int makers) {
        return place == makers ? COLOURS.getLast() : COLOURS.get(place);
    }

    private static void columns(
            List<Map.Entry<String, Map<Integer, Integer>>> quarters, int makers, SvgDrawing drawing) {
        int most = quarters.stream().mapToInt(one -> sum(one.getValue())).max().orElse(1);
        double step = (SvgDrawing.WIDTH - LEFT - 20.0) / Math.max(1, quarters.size());
        for (int i = 0; i < quarters.size(); i++) {
            double y = BOTTOM;
            for (Map.Entry<Integer, Integer> part :
                    new TreeMap<>(quarters.get(i).getValue()).entrySet()) {
                double height = TALLEST * part.getValue() / most;
                y -= height;
                String name = quarters.get(i).getKey() + ": " + part.getValue();
                drawing.rectangle(LEFT + i * step, y, step * 0.85, height, colour(part.getKey(), makers), name);
            }
            if (quarters.size() < MOST_LABELS || i % (1 + quarters.size() / MOST_LABELS) == 0) {
                drawing.label(
                        LEFT + (i + 0.4) * step,
                        SvgDrawing.HEIGHT - 20.0,
                        "middle",
                        quarters.get(i).getKey());
            }
        }
        drawing.label(LEFT - 8.0, 22, "end", Integer.toString(most));
        drawing.label(LEFT - 8.0, BOTTOM, "end", "0");
    }
}
