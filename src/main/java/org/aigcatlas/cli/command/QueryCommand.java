package org.aigcatlas.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.completion.QueryNames;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.QueryRegistry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a canned query. */
@Command(name = "query")
final class QueryCommand extends AnsweringCommand {
    @Parameters(paramLabel = "NAME", completionCandidates = QueryNames.class)
    private String name = "";

    @Option(
            names = {"-p", "--param"},
            paramLabel = "NAME=VALUE")
    private List<String> parameters = List.of();

    @Option(names = "--graph", paramLabel = "GRAPH")
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
        print(atlas.queries().get(name), answer);
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
                throw AtlasException.of(ProblemCode.COMMAND_PARAMETER_MALFORMED).at("-p " + parameter);
            }
            given.computeIfAbsent(parameter.substring(0, equals), key -> new ArrayList<>())
                    .add(parameter.substring(equals + 1));
        }
        graphs.forEach(graph ->
                given.computeIfAbsent(Binder.GRAPH, key -> new ArrayList<>()).add(graph));
        return given;
    }
}
