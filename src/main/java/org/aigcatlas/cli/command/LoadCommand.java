package org.aigcatlas.cli.command;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.cli.output.ProgressLine;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.load.Difference;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.load.SourceFile;
import org.aigcatlas.load.endpoint.EndpointLoad;
import org.aigcatlas.store.Bundle;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.StoreLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds files to a store. */
@Command(name = "load")
final class LoadCommand extends Subcommand {
    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = List.of();

    @Option(names = "--graph", paramLabel = "IRI", defaultValue = GraphName.LOCAL)
    private String graph = GraphName.LOCAL;

    @Mixin
    private BaseOption base = new BaseOption();

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--dry-run")
    private boolean rehearsal;

    @ArgGroup
    private GraphOptions.@Nullable Where where;

    @Mixin
    private ServiceOptions service = new ServiceOptions();

    @Override
    public Integer call() {
        Optional<GraphOptions.Where> place = Optional.ofNullable(where);
        Optional<URI> endpoint = place.flatMap(GraphOptions.Where::endpoint);
        Optional<String> told = base.iri();
        List<SourceFile> additions = files.stream()
                .map(file -> new SourceFile(file, GraphName.iri(graph), told))
                .toList();
        if (endpoint.isPresent()) {
            publish(endpoint.get(), additions);
            return 0;
        }
        Path directory = place.flatMap(GraphOptions.Where::store)
                .orElseThrow(() -> AtlasException.of(ProblemCode.COMMAND_STORE_OR_ENDPOINT_NEEDED)
                        .at(StoreOption.NAME));
        if (rehearsal) {
            rehearse(directory, additions);
            return 0;
        }
        try (Atlas atlas = Atlas.open(directory);
                ProgressLine progress = progress("load")) {
            tell(
                    replace
                            ? atlas.replace(additions, language(), progress)
                            : atlas.load(additions, language(), progress));
        }
        return 0;
    }

    /** What goes to a service is checked here, with the bundled graph: no service checks it. */
    private void publish(URI endpoint, List<SourceFile> additions) {
        EndpointLoad load = service.load(endpoint);
        try (LocalStore scratch = Bundle.openScratch();
                ProgressLine progress = progress("load")) {
            Publisher.Outcome outcome = Atlas.publisher().replace(scratch, additions, language(), progress);
            outcome.remarks().stream().map(this::remark).forEach(console()::say);
            outcome.sourceless().forEach(this::askForSource);
            if (rehearsal) {
                say(outcome.added() + " statements would be sent.", "将发送 " + outcome.added() + " 条陈述。");
                return;
            }
            Set<String> graphs = new TreeSet<>(outcome.graphs().keySet());
            scratch.readDataset(dataset -> {
                load.send(dataset, graphs, replace, progress);
                return graphs;
            });
            outcome.graphs()
                    .forEach((graph, count) -> say(
                            GraphName.of(graph) + ": " + count + " statements are in the service.",
                            GraphName.of(graph) + "：" + count + " 条陈述已写入服务。"));
        }
    }

    private void rehearse(Path directory, List<SourceFile> additions) {
        // A store that is not there yet is not made for a rehearsal.
        try (Atlas atlas = StoreLocation.at(directory) == StoreLocation.STORE ? Atlas.open(directory) : Atlas.open();
                ProgressLine progress = progress("load")) {
            atlas.compare(additions, replace, language(), progress).forEach(this::tell);
        }
        say("Nothing was changed.", "未作任何改动。");
    }

    private void tell(Difference difference) {
        String name = GraphName.of(difference.graph());
        int come = difference.added().size();
        int go = difference.removed().size();
        print(name + ": " + come + " come, " + go + " go", name + "：新增 " + come + " 条，删去 " + go + " 条");
        difference.removed().forEach(statement -> console().out().println("- " + Console.readable(statement)));
        difference.added().forEach(statement -> console().out().println("+ " + Console.readable(statement)));
    }

    private void tell(Publisher.Outcome outcome) {
        outcome.graphs().forEach((graph, count) -> {
            String name = GraphName.of(graph);
            say(count + " statements to " + name, count + " 条陈述写入 " + name);
        });
        outcome.remarks().stream().map(this::remark).forEach(console()::say);
        outcome.sourceless().forEach(this::askForSource);
        sayPublished(outcome.inferred());
    }

    private void askForSource(String graph) {
        String name = GraphName.of(graph);
        say(
                name + " names no source. Say where its statements come from: " + name + " dcterms:source <https://…>",
                name + " 未注明来源。请说明其陈述出自何处：" + name + " dcterms:source <https://…>");
    }
}
