package org.aigcatlas.export.graph;

import java.util.List;

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

    private static final List<String> BEST_KNOWN = List.of(
            "Tool",
            "Vendor",
            "Technique",
            "Model",
            "Task",
            "Modality",
            "ModelKind",
            "Offering",
            "Field",
            "ModelFamily",
            "Provider",
            "Ability",
            "Component",
            "ToolKind",
            "ContentParadigm",
            "Source");
    private static final int[] COLOURS = {
        0x8dd3c7, 0xfdb462, 0x80b1d3, 0xfb8072, 0xb3de69, 0xfccde5, 0xbebada, 0xffed6f, 0xccebc5, 0xbc80bd, 0xe5c494,
        0xa6cee3, 0xcab2d6, 0xf4cae4, 0xb2df8a, 0xd9d9d9
    };

    private ClassColours() {}

    /** {@return the colour of a class; light, so that dark text on it can be read} */
    public static Colour of(String type) {
        int known = BEST_KNOWN.indexOf(type);
        int index = known >= 0 ? known : Math.floorMod(type.hashCode(), COLOURS.length);
        int rgb = COLOURS[index];
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
