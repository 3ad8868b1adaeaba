package org.aigcatlas.cli.command;

import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.ColumnWords;
import org.aigcatlas.search.Hit;
import org.aigcatlas.search.Snippet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds things by a part of a name or of a definition. */
@Command(name = "search")
final class SearchCommand extends Subcommand {
    private static final Var THING = Var.alloc("thing");
    private static final List<String> COLUMNS = List.of(
            "thing", "thing_en", "thing_zh", "class", "class_en", "class_zh", "matched", "about_en", "about_zh");
    private static final String ABOUT = "about";
    private static final int ROOM = 100;

    @Mixin
    private GraphOptions graph = new GraphOptions();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(paramLabel = "TEXT")
    private String text = "";

    @Option(
            names = {"-n", "--most"},
            paramLabel = "N",
            defaultValue = "20")
    private int most = 20;

    @Override
    public Integer call() {
        format.check();
        try (Atlas atlas = graph.open(global())) {
            List<Hit> hits = atlas.search(text, most);
            if (hits.isEmpty()) {
                return nothing(atlas);
            }
            ColumnWords words = new ColumnWords();
            format.print(
                    answer(hits),
                    column -> words.of(column.equals(ABOUT) ? "definition" : column, language()),
                    console(),
                    language());
            return 0;
        }
    }

    private int nothing(Atlas atlas) {
        List<String> nearest = atlas.names().nearest(text);
        String mend = nearest.isEmpty() ? "" : " " + language().pick("Nearest: ", "相近的有：") + String.join(", ", nearest);
        say("Nothing in the atlas has that name." + mend, "图谱中没有这个名称。" + mend);
        return 1;
    }

    private Answer answer(List<Hit> hits) {
        return new Answer.Rows(COLUMNS, hits.stream().map(this::row).toList());
    }

    private Binding row(Hit hit) {
        BindingBuilder row = BindingFactory.builder().add(THING, iri(hit.thing()));
        named(row, "thing", hit.thing());
        hit.kind().ifPresent(kind -> row.add(Var.alloc("class"), iri(kind)));
        hit.kind().ifPresent(kind -> named(row, "class", kind));
        text(row, "matched", hit.matched());
        text(row, "about_en", about(hit.definition().en()));
        text(row, "about_zh", about(hit.definition().zh()));
        return row.build();
    }

    /** A row of a table has room for a part; what a program reads is whole. */
    private String about(String definition) {
        return format.isTable() ? Snippet.of(definition, text, ROOM) : definition;
    }

    private static void named(BindingBuilder row, String column, Named thing) {
        text(row, column + "_en", thing.en());
        text(row, column + "_zh", thing.zh());
    }

    private static void text(BindingBuilder row, String column, String text) {
        if (!text.isEmpty()) {
            row.add(Var.alloc(column), NodeFactory.createLiteralString(text));
        }
    }

    private static Node iri(Named thing) {
        return NodeFactory.createURI(thing.iri());
    }
}
