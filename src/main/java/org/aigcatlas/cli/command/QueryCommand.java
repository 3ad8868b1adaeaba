package org.aigcatlas.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.QueryRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a canned query. */
@Command(
        name = "query",
        description = {
            "Runs a canned query.",
            "Things are given by any name, alias, short name or IRI; what is left out takes its default."
        },
        footer = {
            "%nExamples:",
            "  aigc query tools-by-vendor -p vendor=百度",
            "  aigc query tools-by-vendor -p vendor=Baidu --format csv",
            "  aigc query what-is -p thing=GAN --lang zh",
            "  aigc query tools-by-vendor -p vendor=百度 --graph article --graph glossary",
            "%n`aigc queries` lists the queries, `aigc queries NAME` the parameters of one."
        })
final class QueryCommand extends AnsweringCommand {
    @Parameters(paramLabel = "NAME", completionCandidates = QueryNames.class, description = "The query's name.")
    private String name = "";

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE",
            description = "A parameter; once more with the same name for a further value.")
    private List<String> parameters = List.of();

    @Option(
            names = "--graph",
            paramLabel = "GRAPH",
            description = {
                "Asks this graph alone, by short name, IRI or label; once more for a further one.",
                "`aigc query graphs` lists them. What things are called comes from all."
            })
    private List<String> graphs = List.of();

    @Override
    void check() {
        super.check();
        new QueryRegistry().get(name);
        given();
    }

    @Override
    int read(Atlas atlas) {
        Answer answer = atlas.query(name, given());
        print(answer);
        if (answer instanceof Answer.Rows rows && rows.rows().isEmpty()) {
            console().say(empty().in(language()));
        }
        return 0;
    }

    private Text empty() {
        return given().containsKey(Binder.GRAPH)
                ? new Text(
                        "The answer is empty in these graphs; what kind of thing something is may stand in another, such as glossary.",
                        "所选的图中没有结果；事物的类型可能记在另一个图（如 glossary）中。")
                : new Text("The answer is empty.", "没有结果。");
    }

    private Map<String, List<String>> given() {
        Map<String, List<String>> given = new LinkedHashMap<>();
        for (String parameter : parameters) {
            int equals = parameter.indexOf('=');
            if (equals < 1) {
                throw AtlasException.of(
                        Problem.of(ProblemCode.COMMAND_PARAMETER_MALFORMED).at("-p " + parameter));
            }
            given.computeIfAbsent(parameter.substring(0, equals), key -> new ArrayList<>())
                    .add(parameter.substring(equals + 1));
        }
        graphs.forEach(graph ->
                given.computeIfAbsent(Binder.GRAPH, key -> new ArrayList<>()).add(graph));
        return given;
    }
}
