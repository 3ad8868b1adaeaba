package org.aigcatlas.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.Answer;
import org.aigcatlas.search.Hit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Finds things by a part of a name or of a definition. */
@Command(
        name = "search",
        description = "Finds things by name, alias or text, in both languages, best first.",
        footer = {"%nExamples:", "  aigc search 生成", "  aigc search diffusion -n 5 --format csv"})
final class SearchCommand implements Callable<Integer> {
    @ParentCommand
    private Aigc aigc;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(paramLabel = "TEXT", description = "What to look for.")
    private String text = "";

    @Option(
            names = {"-n", "--most"},
            paramLabel = "N",
            defaultValue = "20",
            description = "How many things at the most (default: ${DEFAULT-VALUE}).")
    private int most = 20;

    @Override
    public Integer call() {
        format.check();
        try (Atlas atlas = graph.open()) {
            List<Hit> hits = atlas.search(text, most);
            if (hits.isEmpty()) {
                return nothing(atlas);
            }
            format.print(answer(hits), aigc.console(), aigc.language());
            return 0;
        }
    }

    private int nothing(Atlas atlas) {
        List<String> nearest = atlas.names().nearest(text);
        String mend =
                nearest.isEmpty() ? "" : " " + aigc.language().pick("Nearest: ", "相近的有：") + String.join(", ", nearest);
        aigc.console().say(aigc.language().pick("Nothing in the atlas has that name.", "图谱中没有这个名称。") + mend);
        return 1;
    }

    private static Answer answer(List<Hit> hits) {
        return new Answer.Rows(
                List.of("thing", "thing_en", "thing_zh", "matched"),
                hits.stream().map(SearchCommand::row).toList());
    }

    private static Binding row(Hit hit) {
        Binding named = BindingFactory.binding(
                Var.alloc("thing"), NodeFactory.createURI(hit.thing().iri()),
                Var.alloc("thing_en"), word(hit.thing().en()),
                Var.alloc("thing_zh"), word(hit.thing().zh()));
        return BindingFactory.binding(named, Var.alloc("matched"), word(hit.matched()));
    }

    private static Node word(String text) {
        return NodeFactory.createLiteralString(text);
    }
}
