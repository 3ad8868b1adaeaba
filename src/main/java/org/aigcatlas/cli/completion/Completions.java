package org.aigcatlas.cli.completion;

import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.export.scope.ScopeKind;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.NamedGraphs;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.query.ParameterType;

/** The ways in which a word may go on whose end only the graph or the queries know. */
public final class Completions {
    private static final int MOST = 30;

    private final Atlas atlas;
    private final TypedLine line;

    /** The ways from what is typed on a line. */
    public Completions(Atlas atlas, TypedLine line) {
        this.atlas = atlas;
        this.line = line;
    }

    /** {@return the ways, by what help calls the argument; none where nobody can know them} */
    public List<String> of(String label) {
        return switch (label) {
            case "THING", "SUBJECT", "OBJECT", "TEXT" -> names("", line.typed());
            case "RELATION" ->
                atlas.names().iris().stream()
                        .filter(iri -> iri.startsWith(Iris.NS))
                        .map(Iris::shortName)
                        .filter(name -> Character.isLowerCase(name.charAt(0)))
                        .toList();
            case "GRAPH" -> graphs("");
            case "TAG" ->
                atlas.queries().all().stream()
                        .flatMap(query -> query.tags().stream())
                        .toList();
            case "SCOPE" -> scopes();
            case "NAME=VALUE" -> parameters();
            default -> List.of();
        };
    }

    private List<String> names(String of, String typed) {
        return atlas.names().suggest(of, typed, MOST).stream()
                .flatMap(thing -> Stream.of(thing.en(), thing.zh(), thing.slug()))
                .toList();
    }

    private List<String> graphs(String before) {
        return atlas.store().read(NamedGraphs::all).stream()
                .map(graph -> before + graph.slug())
                .toList();
    }

    private List<String> scopes() {
        String kind = line.typed().replaceFirst("(?s):.*", ":");
        String rest =
                line.typed().substring(Math.min(kind.length(), line.typed().length()));
        return switch (kind) {
            case "around:", "among:" ->
                names("", rest).stream().map(name -> kind + name).toList();
            case "graph:" -> graphs(kind);
            case "query:" ->
                atlas.queries().all().stream()
                        .filter(query -> query.query().isConstructType())
                        .map(query -> kind + query.name())
                        .toList();
            default ->
                ScopeKind.ALL.stream()
                        .map(scope -> scope.form().replaceFirst("(?s):.*", ":"))
                        .toList();
        };
    }

    private List<String> parameters() {
        String[] typed = line.typed().split("=", 2);
        return line.words().stream()
                .filter(atlas.queries().names()::contains)
                .findFirst()
                .map(atlas.queries()::get)
                .map(query -> typed.length == 2 ? values(query, typed[0], typed[1]) : named(query))
                .orElse(List.of());
    }

    private static List<String> named(CannedQuery query) {
        return query.parameters().stream()
                .map(parameter -> parameter.name() + "=")
                .toList();
    }

    private List<String> values(CannedQuery query, String name, String typed) {
        return query.parameters().stream()
                .filter(parameter -> parameter.name().equals(name))
                .flatMap(parameter -> values(parameter, typed).stream())
                .map(value -> name + "=" + value)
                .toList();
    }

    private List<String> values(Parameter parameter, String typed) {
        return switch (parameter.type()) {
            case ParameterType.ThingOf thing -> names(thing.of(), typed);
            case ParameterType.OneOf choice -> choice.words();
            case ParameterType.Value value ->
                value.kind() == ParameterType.ValueKind.BOOLEAN ? List.of("true", "false") : List.of();
        };
    }
}
