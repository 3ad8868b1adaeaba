package org.aigcatlas.serve.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Answer;

/** A chart of a table, where its columns make one: a picture in SVG. */
public enum Chart {
    /** What the providers of something ask for it. */
    PRICES(new Text("Prices across providers", "各服务商的价格"), "provider", Chart.PRICE),
    /** What models cost, against how much fits into them. */
    CONTEXT(new Text("Price against context", "价格与上下文长度"), "context", Chart.PRICE),
    /** When models came out, by their makers. */
    TIMELINE(new Text("Models over time by vendor", "各厂商模型的发布时间"), "released", "vendor");

    static final String PRICE = "outputUsdPerMillionTokens";

    private static final int WIDTH = 760;
    private static final int HEIGHT = 380;
    private static final int LEFT = 60;
    private static final int BOTTOM = 40;
    private static final int MOST_BARS = 40;
    private static final int MOST_VENDORS = 7;
    private static final List<String> COLOURS =
            List.of("#1f5a55", "#c46a1b", "#4a6fa5", "#8c4f8f", "#6b8e23", "#b5493f", "#3f8ea3", "#8a8a8a");

    @SuppressWarnings("ImmutableEnumChecker")
    private final Text title;

    private final String first;
    private final String second;

    Chart(Text title, String first, String second) {
        this.title = title;
        this.first = first;
        this.second = second;
    }

    /** {@return the charts that a table of these variables makes} */
    public static List<Chart> of(List<String> variables) {
        List<String> columns = Cell.columns(variables);
        return List.of(values()).stream()
                .filter(chart -> columns.contains(chart.first) && columns.contains(chart.second))
                .toList();
    }

    /** {@return the chart of this name; empty where there is none} */
    public static Optional<Chart> named(String name) {
        return List.of(values()).stream()
                .filter(chart -> chart.word().equals(name))
                .findFirst();
    }

    /** {@return its name in an address} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return what it shows} */
    public Text title() {
        return title;
    }

    /** {@return the chart of these rows, as SVG} */
    public String svg(Answer.Rows rows, Language language) {
        SvgDrawing drawing = new SvgDrawing(WIDTH, HEIGHT, title.in(language));
        switch (this) {
            case PRICES -> bars(rows, language, drawing);
            case CONTEXT -> scatter(rows, language, drawing);
            case TIMELINE -> timeline(rows, language, drawing);
        }
        return drawing.text();
    }

    private static void bars(Answer.Rows rows, Language language, SvgDrawing drawing) {
        List<Map.Entry<String, BigDecimal>> prices = rows.rows().stream()
                .flatMap(row -> Cell.of(row, PRICE).number().stream()
                        .map(price -> Map.entry(Cell.of(row, "provider").text(language), price)))
                .sorted(Map.Entry.comparingByValue())
                .limit(MOST_BARS)
                .toList();
        double most = prices.stream()
                .mapToDouble(price -> price.getValue().doubleValue())
                .max()
                .orElse(1);
        double step = (double) (HEIGHT - 20) / Math.max(1, prices.size());
        for (int i = 0; i < prices.size(); i++) {
            double width = (WIDTH - 260) * prices.get(i).getValue().doubleValue() / Math.max(most, 1e-9);
            double y = 10 + i * step;
            drawing.rectangle(
                    190, y, width, step * 0.7, COLOURS.getFirst(), prices.get(i).getKey());
            drawing.label(184, y + step * 0.55, "end", prices.get(i).getKey());
            drawing.label(
                    196 + width,
                    y + step * 0.55,
                    "start",
                    "$" + prices.get(i).getValue().toPlainString());
        }
    }

    private record Point(double x, double y, String name) {}

    private void scatter(Answer.Rows rows, Language language, SvgDrawing drawing) {
        List<Point> points = rows.rows().stream()
                .flatMap(
                        row -> Cell.of(row, first).number().stream().flatMap(x -> Cell.of(row, second).number().stream()
                                .filter(y -> x.signum() > 0 && y.signum() > 0)
                                .map(y -> new Point(
                                        Math.log10(x.doubleValue()),
                                        Math.log10(y.doubleValue()),
                                        Cell.of(
                                                        row,
                                                        Cell.columns(rows.columns())
                                                                .getFirst())
                                                .text(language)))))
                .toList();
        Scale across = Scale.of(points.stream().mapToDouble(Point::x).toArray(), LEFT, WIDTH - 20.0);
        Scale up = Scale.of(points.stream().mapToDouble(Point::y).toArray(), HEIGHT - (double) BOTTOM, 15);
        IntStream.rangeClosed((int) Math.ceil(across.least()), (int) Math.floor(across.most()))
                .forEach(power -> drawing.tick(across.at(power), HEIGHT - (double) BOTTOM, 15, Scale.power(power)));
        IntStream.rangeClosed((int) Math.ceil(up.least()), (int) Math.floor(up.most()))
                .forEach(power -> drawing.rule(LEFT, WIDTH - 20.0, up.at(power), "$" + Scale.power(power)));
        points.forEach(point -> drawing.dot(across.at(point.x()), up.at(point.y()), COLOURS.getFirst(), point.name()));
        drawing.label(
                WIDTH / 2.0,
                HEIGHT - 6.0,
                "middle",
                language.pick(
                        "tokens of context → (price of a million tokens out ↑)", "上下文 token 数 →（每百万输出 token 的价格 ↑）"));
    }

    private void timeline(Answer.Rows rows, Language language, SvgDrawing drawing) {
        Map<String, Long> sizes = rows.rows().stream()
                .map(row -> Cell.of(row, second).text(language))
                .filter(vendor -> !vendor.isEmpty())
                .collect(Collectors.groupingBy(vendor -> vendor, TreeMap::new, Collectors.counting()));
        List<String> vendors = sizes.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VENDORS)
                .map(Map.Entry::getKey)
                .toList();
        TreeMap<String, Map<Integer, Integer>> quarters = new TreeMap<>();
        rows.rows().forEach(row -> {
            String day = Cell.of(row, first).key();
            if (day.matches("\\d{4}-\\d\\d.*")) {
                int place = vendors.indexOf(Cell.of(row, second).text(language));
                quarters.computeIfAbsent(quarter(day), key -> new LinkedHashMap<>())
                        .merge(place < 0 ? vendors.size() : place, 1, Integer::sum);
            }
        });
        columns(new ArrayList<>(quarters.entrySet()), drawing);
        for (int i = 0; i <= vendors.size(); i++) {
            double y = 24 + 18.0 * i;
            drawing.rectangle(LEFT + 10.0, y - 9, 11, 11, COLOURS.get(i), "");
            drawing.label(LEFT + 27.0, y, "start", i < vendors.size() ? vendors.get(i) : language.pick("others", "其他"));
        }
    }

    private static String quarter(String day) {
        int month = Integer.parseInt(day.substring(5, 7));
        return day.substring(0, 4) + " Q" + ((month + 2) / 3);
    }

    private static void columns(List<Map.Entry<String, Map<Integer, Integer>>> quarters, SvgDrawing drawing) {
        double most = quarters.stream()
                .mapToInt(one -> one.getValue().values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .max()
                .orElse(1);
        double step = (double) (WIDTH - LEFT - 20) / Math.max(1, quarters.size());
        for (int i = 0; i < quarters.size(); i++) {
            double y = HEIGHT - (double) BOTTOM;
            for (int vendor = 0; vendor < COLOURS.size(); vendor++) {
                int count = quarters.get(i).getValue().getOrDefault(vendor, 0);
                double height = (HEIGHT - BOTTOM - 15.0) * count / most;
                y -= height;
                drawing.rectangle(
                        LEFT + i * step,
                        y,
                        step * 0.85,
                        height,
                        COLOURS.get(vendor),
                        quarters.get(i).getKey() + ": " + count);
            }
            if (quarters.size() < 14 || i % 2 == 0) {
                drawing.label(
                        LEFT + (i + 0.4) * step,
                        HEIGHT - 20.0,
                        "middle",
                        quarters.get(i).getKey());
            }
        }
        drawing.label(LEFT - 8.0, 22, "end", Integer.toString((int) most));
        drawing.label(LEFT - 8.0, HEIGHT - (double) BOTTOM, "end", "0");
    }
}
