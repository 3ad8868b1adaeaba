package org.aigcatlas.serve.vocabulary;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.serve.page.PageTemplates;
import org.aigcatlas.serve.page.Vocabulary;

/** The classes as a tree, drawn from left to right; each box leads to what it says below. */
final class ClassDiagram {
    private static final int ROW = 34;
    private static final int COLUMN = 210;
    private static final int BOX = 168;
    private static final int HEIGHT = 26;

    private record Place(int column, double row) {
        double x() {
            return column * (double) COLUMN;
        }

        double y() {
            return row * ROW;
        }
    }

    private final List<Vocabulary.Term> classes;
    private final Language language;
    private final Map<String, Place> places = new HashMap<>();
    private int rows;
    private int columns;

    ClassDiagram(List<Vocabulary.Term> classes, Language language) {
        this.classes = classes;
        this.language = language;
    }

    /** {@return the drawing} */
    Markup drawing() {
        classes.stream().filter(term -> parents(term).isEmpty()).forEach(root -> place(root, 0));
        List<Markup> parts = new ArrayList<>();
        classes.forEach(term -> parents(term).forEach(parent -> parts.add(line(parent.iri(), term.iri()))));
        classes.forEach(term -> parts.add(box(term)));
        int width = columns * COLUMN + BOX + 4;
        int height = rows * ROW;
        return PageTemplates.fill(
                "diagram",
                language,
                "width",
                width,
                "height",
                height,
                "area",
                (width + 4) + " " + (height + 4),
                "parts",
                parts);
    }

    private List<Vocabulary.Term> parents(Vocabulary.Term term) {
        return classes.stream()
                .filter(other -> term.above().contains(other.iri()))
                .toList();
    }

    private double place(Vocabulary.Term term, int column) {
        columns = Math.max(columns, column);
        List<Double> below = new ArrayList<>();
        for (Vocabulary.Term child : classes) {
            if (child.above().contains(term.iri()) && !places.containsKey(child.iri())) {
                below.add(place(child, column + 1));
            }
        }
        double row = below.isEmpty() ? rows++ : (below.getFirst() + below.getLast()) / 2;
        places.put(term.iri(), new Place(column, row));
        return row;
    }

    private Markup line(String from, String to) {
        Place start = places.getOrDefault(from, new Place(0, 0));
        Place end = places.getOrDefault(to, new Place(0, 0));
        double x = start.x() + BOX;
        double middle = (x + end.x()) / 2;
        double y1 = start.y() + HEIGHT / 2.0;
        double y2 = end.y() + HEIGHT / 2.0;
        String curve = "M" + x + " " + y1 + "C" + middle + " " + y1 + " ";
        return tag("path", "edge").with("d", curve + middle + " " + y2 + " " + end.x() + " " + y2);
    }

    private Markup box(Vocabulary.Term term) {
        Place place = places.getOrDefault(term.iri(), new Place(0, 0));
        return PageTemplates.fill(
                "class-box",
                language,
                "name",
                term.localName(),
                "x",
                place.x(),
                "y",
                place.y(),
                "width",
                BOX,
                "height",
                HEIGHT,
                "middle",
                place.x() + BOX / 2.0,
                "centre",
                place.y() + HEIGHT / 2.0,
                "label",
                term.label().in(language));
    }
}
