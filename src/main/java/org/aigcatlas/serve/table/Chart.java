package org.aigcatlas.serve.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Answer;

/** A chart of a table, where its columns make one: a picture in SVG. */
// A text in both languages never changes.
@SuppressWarnings("ImmutableEnumChecker")
public enum Chart {
    /** What the providers of something ask for it. */
    PRICES(new Text("Prices across providers", "各服务商的价格"), "provider", Chart.PRICE),
    /** What models cost, against how much fits into them. */
    CONTEXT(new Text("Price against context", "价格与上下文长度"), "context", Chart.PRICE),
    /** When models came out, by their makers. */
    TIMELINE(new Text("Models over time by vendor", "各厂商模型的发布时间"), "released", "vendor");

    private static final String PRICE = "outputUsdPerMillionTokens";

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

    /** {@return what is to be seen on the chart of these rows, in words for those who can't see it} */
    public String described(Answer.Rows rows, Language language) {
        return switch (this) {
            case PRICES -> new BarChart(first, second).described(rows, language);
            case CONTEXT -> new ScatterChart(first, second).described(rows, language);
            case TIMELINE -> new TimelineChart(first, second).described(rows, language);
        };
    }

    /** {@return the chart of these rows, as SVG} */
    public String svg(Answer.Rows rows, Language language) {
        SvgDrawing drawing = new SvgDrawing(title.in(language), described(rows, language));
        switch (this) {
            case PRICES -> new BarChart(first, second).draw(rows, language, drawing);
            case CONTEXT -> new ScatterChart(first, second).draw(rows, language, drawing);
            case TIMELINE -> new TimelineChart(first, second).draw(rows, language, drawing);
        }
        return drawing.text();
    }
}
