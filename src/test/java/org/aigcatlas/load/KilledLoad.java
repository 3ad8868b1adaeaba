package org.aigcatlas.load;

import java.nio.file.Path;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;

/** A process of its own that loads a file and says how far it has come, line by line, so that it can be killed there. */
final class KilledLoad {
    static final String COMMITTED = "committed";

    private KilledLoad() {}

    public static void main(String[] args) {
        try (Atlas atlas = Atlas.open(Path.of(args[0]))) {
            atlas.load(
                    List.of(new SourceFile(Path.of(args[1]), Iris.GRAPH + "large")),
                    Language.EN,
                    (step, done) -> System.out.println(step + " " + done));
            System.out.println(COMMITTED);
        }
    }
}
