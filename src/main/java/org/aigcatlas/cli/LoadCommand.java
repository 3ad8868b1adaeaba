package org.aigcatlas.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.load.Difference;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.load.SourceFile;
import org.aigcatlas.store.StoreLocation;
import org.aigcatlas.text.CurieExpander;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Adds files to a store. */
@Command(
        name = "load",
        description = {
            "Adds RDF files to a store of your own: all of them or none.",
            "What they hold is inferred over and checked in the transaction that adds it."
        },
        footer = {
            "%nExamples:",
            "  aigc load tools.ttl --store my-atlas",
            "  aigc load a.ttl b.nq.gz --store my-atlas --graph team",
            "  aigc load tools.ttl --store my-atlas --replace --dry-run",
            "  aigc load tools.ttl --store my-atlas --replace",
            "  aigc load me.ttl --store my-atlas --base https://example.org/me"
        })
final class LoadCommand implements Callable<Integer> {
    @ParentCommand
    private RootCommand aigc;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files in any syntax of RDF; .gz, .bz2, .xz or .zst may follow, and a .zip may hold several.")
    private List<Path> files = List.of();

    @Option(
            names = "--graph",
            paramLabel = "IRI",
            defaultValue = "local",
            description = "The named graph that triples go to, as an IRI or a short name (default: ${DEFAULT-VALUE}).")
    private String graph = "local";

    @Mixin
    private BaseOption base = new BaseOption();

    @Option(
            names = "--replace",
            description = "Put the files in the place of what their graphs hold, instead of adding to it.")
    private boolean replace;

    @Option(names = "--dry-run", description = "Say what would come (+) and go (-) in the graphs, and change nothing.")
    private boolean rehearsal;

    @Option(
            names = "--store",
            paramLabel = "DIR",
            description = "The store; where there is none, one is made with the bundled graph in it.")
    private @Nullable Path store;

    @Override
    public Integer call() {
        if (store == null) {
            throw AtlasException.of(Problem.of(ProblemCode.COMMAND_STORE_NEEDED).at("--store"));
        }
        Optional<String> told = base.iri();
        List<SourceFile> additions = files.stream()
                .map(file -> new SourceFile(file, graphIri(graph), told))
                .toList();
        if (rehearsal) {
            rehearse(store, additions);
            return 0;
        }
        try (Atlas atlas = Atlas.open(store);
                ProgressLine progress = ProgressLine.on(aigc.console(), "load")) {
            tell(
                    replace
                            ? atlas.replace(additions, aigc.language(), progress)
                            : atlas.load(additions, aigc.language(), progress));
        }
        return 0;
    }

    private void rehearse(Path store, List<SourceFile> additions) {
        // A store that is not there yet is not made for a rehearsal.
        try (Atlas atlas = StoreLocation.at(store) == StoreLocation.STORE ? Atlas.open(store) : Atlas.open();
                ProgressLine progress = ProgressLine.on(aigc.console(), "load")) {
            atlas.compare(additions, replace, aigc.language(), progress).forEach(this::tell);
        }
        aigc.console().say(aigc.language().pick("Nothing was changed.", "未作任何改动。"));
    }

    private void tell(Difference difference) {
        int come = difference.added().size();
        int go = difference.removed().size();
        aigc.console()
                .out()
                .println(aigc.language()
                        .pick(
                                name(difference.graph()) + ": " + come + " come, " + go + " go",
                                name(difference.graph()) + "：新增 " + come + " 条，删去 " + go + " 条"));
        difference.removed().forEach(statement -> aigc.console().out().println("- " + Console.readable(statement)));
        difference.added().forEach(statement -> aigc.console().out().println("+ " + Console.readable(statement)));
    }

    static String name(String graph) {
        return Prefixes.shorten(NodeFactory.createURI(graph));
    }

    static String graphIri(String given) {
        String name = CurieExpander.iri(given);
        if (Iris.isReserved(name)) {
            throw AtlasException.of(Problem.of(ProblemCode.COMMAND_GRAPH_RESERVED)
                    .with("name", name)
                    .at("--graph"));
        }
        if (Iris.isAbsolute(name)) {
            return name;
        }
        String iri = Iris.GRAPH + name;
        if (!name.equals(Iris.slug(name))) {
            throw AtlasException.of(Problem.of(ProblemCode.COMMAND_GRAPH_MALFORMED)
                    .with("name", name)
                    .with("slug", Iris.slug(name))
                    .at("--graph"));
        }
        return iri;
    }

    private void tell(Publisher.Outcome outcome) {
        outcome.graphs().forEach((name, count) -> aigc.console()
                .say(aigc.language().pick(count + " statements to " + name(name), count + " 条陈述写入 " + name(name))));
        outcome.remarks().stream().map(aigc::remark).forEach(aigc.console()::say);
        outcome.sourceless().forEach(this::askForSource);
        aigc.console()
                .say(aigc.language()
                        .pick(
                                "Published; " + outcome.inferred() + " facts follow in the whole graph.",
                                "已发布；全图共推断出 " + outcome.inferred() + " 条事实。"));
    }

    private void askForSource(String graph) {
        String name = name(graph);
        aigc.console()
                .say(aigc.language()
                        .pick(
                                name + " names no source. Say where its statements come from: " + name
                                        + " dcterms:source <https://…>",
                                name + " 未注明来源。请说明其陈述出自何处：" + name + " dcterms:source <https://…>"));
    }
}
