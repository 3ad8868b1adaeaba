package org.aigcatlas.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;

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

    /** {@return what is to be known of the format of this name} */
    public static Optional<Format> find(String name) {
        return formats().stream().filter(format -> format.name().equals(name)).findFirst();
    }

    /** {@return that there is no format of this name, with the nearest names} */
    public static Problem unknown(String name) {
        List<String> names = formats().stream().map(Format::name).toList();
        return Problem.of(ProblemCode.EXPORT_FORMAT_UNKNOWN)
                .with("name", name)
                .with("names", names)
                .nearest(Nearest.among(name, names))
                .at("format");
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
                .orElseThrow(() -> AtlasException.of(unknown(name)));
    }
}
