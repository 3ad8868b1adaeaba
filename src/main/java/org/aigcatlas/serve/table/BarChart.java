package org.aigcatlas.serve.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.Answer;

/**
 * A bar for each row, the shortest first.
 *
 * @param label the column that names a bar
 * @param value the column that says how long it is, in US dollars
 */
record BarChart(String label, String value) {
    private static final int LEFT = 190;
    private static final int RIGHT = 70;
    private static final int MOST = 40;
    private static final String COLOUR = "#1f5a55";

    private List<Map.Entry<String, BigDecimal>> bars(Answer.Rows rows, Language language) {
        return rows.rows().stream()
                .flatMap(row -> Cell.of(row, value).number().stream()
                        .map(price -> Map.entry(Cell.of(row, label).text(language), price)))
                .sorted(Map.Entry.comparingByValue())
                .toList();
    }

    String described(Answer.Rows rows, Language language) {
        List<Map.Entry<String, BigDecimal>> bars = bars(rows, language);
        if (bars.isEmpty()) {
            return "";
        }
        String least = told(bars.getFirst().getValue());
        String most = told(bars.getLast().getValue());
        return language.pick(
                bars.size() + " offerings, from " + least + " to " + most + " for a million tokens out",
                "共 " + bars.size() + " 项服务，每百万输出 token 的价格从 " + least + " 到 " + most);
    }

    private static String told(BigDecimal price) {
        return "$" + price.stripTrailingZeros().toPlainString();
    }

    void draw(Answer.Rows rows, Language language, SvgDrawing drawing) {
        List<Map.Entry<String, BigDecimal>> bars =
                bars(rows, language).stream().limit(MOST).toList();
        double most = bars.stream()
                .mapToDouble(bar -> bar.getValue().doubleValue())
                .max()
                .orElse(1);
        double room = SvgDrawing.WIDTH - (double) LEFT - RIGHT;
        double step = Math.min(26, (SvgDrawing.HEIGHT - 20.0) / Math.max(1, bars.size()));
        for (int i = 0; i < bars.size(); i++) {
            String name = bars.get(i).getKey();
            double width = room * bars.get(i).getValue().doubleValue() / Math.max(most, 1e-9);
            double y = 10 + i * step;
            drawing.rectangle(LEFT, y, width, step * 0.7, COLOUR, name);
            drawing.label(LEFT - 6.0, y + step * 0.55, "end", name);
            drawing.label(
                    LEFT + 6.0 + width,
                    y + step * 0.55,
                    "start",
                    told(bars.get(i).getValue()));
        }
    }
}
