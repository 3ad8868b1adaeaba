package org.aigcatlas.serve.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.query.Answer;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * A dot for each row, on two scales of which each step is ten times the last.
 *
 * @param across the column that says how far to the right it lies: a number of tokens
 * @param up the column that says how high it lies: US dollars for a million tokens
 */
record ScatterChart(String across, String up) {
    private static final int LEFT = 60;
    private static final double RIGHT = SvgDrawing.WIDTH - 20.0;
    private static final double BOTTOM = SvgDrawing.HEIGHT - 40.0;
    private static final double TOP = 15;
    private static final String COLOUR = "#1f5a55";

    private record Point(BigDecimal across, BigDecimal up, String name) {
        double x() {
            return Math.log10(across.doubleValue());
        }

        double y() {
            return Math.log10(up.doubleValue());
        }
    }

    private List<Point> points(Answer.Rows rows, Language language) {
        String name = Cell.columns(rows.columns()).getFirst();
        Function<Binding, String> named = row -> Cell.of(row, name).text(language);
        return rows.rows().stream()
                .flatMap(row -> Cell.of(row, across).number().stream()
                        .flatMap(x -> Cell.of(row, up).number().stream().map(y -> new Point(x, y, named.apply(row)))))
                .filter(point -> point.across().signum() > 0 && point.up().signum() > 0)
                .toList();
    }

    String described(Answer.Rows rows, Language language) {
        List<Point> points = points(rows, language);
        if (points.isEmpty()) {
            return "";
        }
        String contexts = range(points, Point::across, number -> String.format(Locale.ROOT, "%,.0f", number), language);
        String prices = range(points, Point::up, number -> "$" + number.toPlainString(), language);
        return language.pick(
                points.size() + " models: context of " + contexts + " tokens, " + prices + " for a million tokens out",
                "共 " + points.size() + " 个模型：上下文 " + contexts + " 个 token，每百万输出 token " + prices);
    }

    private static String range(
            List<Point> points,
            Function<Point, BigDecimal> value,
            Function<BigDecimal, String> format,
            Language language) {
        List<BigDecimal> sorted = points.stream().map(value).sorted().toList();
        return format.apply(plain(sorted.getFirst()))
                + language.pick(" to ", " 至 ")
                + format.apply(plain(sorted.getLast()));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    void draw(Answer.Rows rows, Language language, SvgDrawing drawing) {
        List<Point> points = points(rows, language);
        Scale x = Scale.of(values(points, Point::x), LEFT, RIGHT);
        Scale y = Scale.of(values(points, Point::y), BOTTOM, TOP);
        powers(x).forEach(power -> drawing.tick(x.at(power), BOTTOM, TOP, Scale.power(power)));
        powers(y).forEach(power -> drawing.rule(LEFT, RIGHT, y.at(power), "$" + Scale.power(power)));
        points.forEach(point -> drawing.dot(x.at(point.x()), y.at(point.y()), COLOUR, point.name()));
        String axes = language.pick(
                "tokens of context → (price of a million tokens out ↑)", "上下文 token 数 →（每百万输出 token 的价格 ↑）");
        drawing.label(SvgDrawing.WIDTH / 2.0, SvgDrawing.HEIGHT - 6.0, "middle", axes);
    }

    private static double[] values(List<Point> points, ToDoubleFunction<Point> value) {
        return points.stream().mapToDouble(value).toArray();
    }

    private static IntStream powers(Scale scale) {
        return IntStream.rangeClosed((int) Math.ceil(scale.least()), (int) Math.floor(scale.most()));
    }
}
