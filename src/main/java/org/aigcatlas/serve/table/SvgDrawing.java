package org.aigcatlas.serve.table;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.aigcatlas.markup.Tag;

/** A drawing in SVG, legible on light and dark. */
final class SvgDrawing {
    /** How wide it is, in its own units. */
    static final int WIDTH = 760;
    /** How high it is. */
    static final int HEIGHT = 380;

    private static final String INK = "#7a8581";

    private final List<Tag> parts = new ArrayList<>();

    /** A drawing of this title; {@code description} says in words what is to be seen. */
    SvgDrawing(String title, String description) {
        parts.add(tag("title").with("id", "title").of(title));
        parts.add(tag("desc").with("id", "desc").of(description));
    }

    void rectangle(double x, double y, double across, double down, String colour, String name) {
        parts.add(named(
                tag("rect")
                        .with("x", at(x))
                        .with("y", at(y))
                        .with("width", at(across))
                        .with("height", at(down))
                        .with("fill", colour),
                name));
    }

    void dot(double x, double y, String colour, String name) {
        parts.add(named(
                tag("circle")
                        .with("cx", at(x))
                        .with("cy", at(y))
                        .with("r", "4")
                        .with("fill", colour)
                        .with("fill-opacity", "0.55"),
                name));
    }

    void label(double x, double y, String anchor, String text) {
        parts.add(tag("text")
                .with("x", at(x))
                .with("y", at(y))
                .with("text-anchor", anchor)
                .with("fill", INK)
                .of(text));
    }

    void tick(double x, double bottom, double top, String text) {
        line(x, bottom, x, top);
        label(x, bottom + 15, "middle", text);
    }

    void rule(double left, double right, double y, String text) {
        line(left, y, right, y);
        label(left - 6, y + 4, "end", text);
    }

    private void line(double x1, double y1, double x2, double y2) {
        parts.add(tag("line")
                .with("x1", at(x1))
                .with("y1", at(y1))
                .with("x2", at(x2))
                .with("y2", at(y2))
                .with("stroke", INK)
                .with("stroke-opacity", "0.3"));
    }

    private static Tag named(Tag shape, String name) {
        return name.isEmpty() ? shape : shape.of(tag("title").of(name));
    }

    private static String at(double place) {
        return String.format(Locale.ROOT, "%.1f", place);
    }

    String text() {
        StringBuilder out = new StringBuilder();
        tag("svg")
                .with("xmlns", "http://www.w3.org/2000/svg")
                .with("viewBox", "0 0 " + WIDTH + " " + HEIGHT)
                .with("role", "img")
                .with("aria-labelledby", "title desc")
                .with("font-family", "system-ui, 'Noto Sans CJK SC', sans-serif")
                .with("font-size", "12")
                .of(parts)
                .to(out);
        return out.toString();
    }
}
