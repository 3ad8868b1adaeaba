package org.aigcatlas.export;

import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;

/** The formats there are. A new one is added to this list. */
public final class Exports {
    private static final List<Exporter> ALL = Stream.of(
                    RdfFormats.all(), GraphFormats.all(), DiagramFormats.all(), PageFormats.all())
            .flatMap(List::stream)
            .toList();

    private Exports() {}

    /** {@return what is to be known of each format, related ones together} */
    public static List<Format> formats() {
        return ALL.stream().map(Exporter::format).toList();
    }

    /**
     * Finds a format.
     *
     * @param name its name
     * @return its exporter
     * @throws AtlasException where there is none, with the nearest names
     */
    static Exporter exporter(String name) {
        return ALL.stream()
                .filter(exporter -> exporter.format().name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static AtlasException unknown(String name) {
        List<String> names = formats().stream().map(Format::name).toList();
        return AtlasException.question(
                "format",
                "There is no export format called “" + name + "”.",
                Nearest.phrase(name, names).orElse("There are: " + String.join(", ", names) + "."));
    }
}
