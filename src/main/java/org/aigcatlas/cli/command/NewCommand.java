package org.aigcatlas.cli.command;

import java.util.Locale;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.store.Bundled;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the blocks of a new thing, with what is still to be written in capitals. */
@Command(name = "new")
final class NewCommand extends Subcommand {
    private static final String FOLDER = "org/aigcatlas/cli/command";

    /** What can be begun so; each has a template in a file. */
    enum Kind {
        TOOL,
        VENDOR,
        TECHNIQUE;

        String template() {
            return Bundled.text(FOLDER, "new-" + name().toLowerCase(Locale.ROOT) + "." + RdfSyntax.TURTLE.ending());
        }
    }

    @Parameters(index = "0", paramLabel = "KIND")
    private Kind kind = Kind.TOOL;

    @Parameters(index = "1", paramLabel = "NAME")
    private String name = "";

    @Option(names = "--chinese", paramLabel = "NAME")
    private @Nullable String chinese;

    @Override
    public Integer call() {
        String blocks = kind.template()
                .replace("{id}", Iris.slug(name))
                .replace("{name}", quoted(name))
                .replace("{chinese}", quoted(chinese == null ? name : chinese));
        console().out().print(blocks);
        return 0;
    }

    private static String quoted(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("[\\r\\n\\t]+", " ");
    }
}
