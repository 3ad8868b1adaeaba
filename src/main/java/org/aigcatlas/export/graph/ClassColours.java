package org.aigcatlas.export.graph;

import java.util.List;
import org.aigcatlas.store.Bundled;

/** The colours of classes, the same in every format and every export. */
public final class ClassColours {
    /**
     * A colour.
     *
     * @param red 0 to 255
     * @param green 0 to 255
     * @param blue 0 to 255
     */
    public record Colour(int red, int green, int blue) {
        /** {@return the colour as CSS writes it} */
        public String hex() {
            return String.format("#%02x%02x%02x", red, green, blue);
        }
    }

    /** The best known classes, each with its colour. */
    private static final List<String> TABLE =
            Bundled.text("org/aigcatlas/export/graph", "colours.txt").lines().toList();

    private ClassColours() {}

    /** {@return the colour of a class; light, so that dark text on it can be read} */
    public static Colour of(String type) {
        String line = TABLE.stream()
                .filter(known -> known.startsWith(type + " "))
                .findFirst()
                .orElseGet(() -> TABLE.get(Math.floorMod(type.hashCode(), TABLE.size())));
        int rgb = Integer.decode(line.substring(line.indexOf('#')));
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
