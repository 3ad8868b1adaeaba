package org.aigcatlas.cli.command;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.ProgressLine;
import org.aigcatlas.export.Export;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the graph in a form that another tool opens. */
@Command(name = "export")
final class ExportCommand extends Subcommand {
    @Mixin
    private GraphOptions graph = new GraphOptions();

    @ArgGroup(multiplicity = "1")
    private Wanted wanted = new Wanted();

    @Option(names = "--scope", paramLabel = "SCOPE", defaultValue = "all")
    private String scope = "all";

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE")
    private @Nullable Path output;

    @Option(names = "--evidence", paramLabel = "none|reified|rdf12")
    private @Nullable EvidenceForm evidence;

    @Option(names = "--inferred", paramLabel = "yes|no")
    private @Nullable YesNo inferred;

    @Option(names = "--bom")
    private boolean byteOrderMark;

    @Option(names = "--rdf12")
    private boolean rdf12;

    @Option(names = "--without", paramLabel = "triple-terms|directions|controls", split = ",")
    private List<String> without = List.of();

    /** What is wanted of the command. */
    static final class Wanted {
        @Option(names = "--format", paramLabel = "FORMAT", completionCandidates = FormatNames.class)
        private String format = "";

        @Option(names = "--list")
        private boolean list;
    }

    /** The names of the formats; looked up only where completion tells of them. */
    static final class FormatNames implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Exports.formats().stream().map(Format::name).iterator();
        }
    }

    /** An answer to an option. */
    enum YesNo {
        YES,
        NO
    }

    @Override
    public Integer call() throws IOException {
        if (wanted.list) {
            list();
            return 0;
        }
        ExportOptions choices = new ExportOptions(
                global().wording(),
                Optional.ofNullable(evidence),
                Optional.ofNullable(inferred).map(answer -> answer == YesNo.YES),
                byteOrderMark,
                rdf12,
                Omission.all(without));
        try (Atlas atlas = graph.open(global())) {
            write(atlas.export(wanted.format, scope, choices));
        }
        return 0;
    }

    private void write(Export export) throws IOException {
        try (ProgressLine progress = progress("export")) {
            if (output != null) {
                export.write(output, done -> progress.at("reading", done));
                return;
            }
            if (export.isFolder() && console().outIsTerminal()) {
                throw AtlasException.of(ProblemCode.COMMAND_OUTPUT_NEEDED)
                        .with("format", export.format().name());
            }
            OutputStream out = new BufferedOutputStream(console().out());
            export.write(out, done -> progress.at("reading", done));
            out.flush();
        }
    }

    private void list() {
        List<Format> formats = Exports.formats();
        for (Format format : formats) {
            console().out().println(console().bold(format.name()) + " (." + format.ending() + ")");
            console().out().println("    " + format.use().in(language()));
            console().out().println("    " + console().dim(format.options()));
        }
    }
}
