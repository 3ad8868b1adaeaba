package org.aigcatlas.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;

/**
 * A query that people can run by its name.
 *
 * @param name the file's name without its ending
 * @param summary what it lists, in a few English words
 * @param question the question it answers
 * @param tags what it is about
 * @param parameters its parameters, in the order of the file
 * @param columns those of its columns that it says more of than their names, in the order of the file
 * @param query the parsed query; never changed
 * @param text the file's text
 */
public record CannedQuery(
        String name,
        String summary,
        Text question,
        List<String> tags,
        List<Parameter> parameters,
        List<Column> columns,
        Query query,
        String text) {

    private static final Set<String> TAKEN = Set.of(Binder.GRAPH, "lang", "limit", "offset");

    public CannedQuery {
        tags = List.copyOf(tags);
        parameters = List.copyOf(parameters);
        columns = List.copyOf(columns);
    }

    /**
     * Reads a query file.
     *
     * @param name the file's name without its ending
     * @param text the file's text
     * @return the query
     * @throws AtlasException where the file isn't well formed
     */
    static CannedQuery parse(String name, String text) {
        String place = "queries/" + name + ".rq";
        FrontMatter matter = FrontMatter.of(place, text);
        Query query = query(place, text);
        List<Parameter> parameters = matter.entries("parameters").entrySet().stream()
                .map(entry -> parameter(place, entry.getKey(), entry.getValue()))
                .toList();
        refuseTaken(place, parameters);
        refuseUnused(place, parameters, query);
        List<Column> columns = matter.entries("columns").entrySet().stream()
                .map(entry -> Column.of(entry.getKey(), entry.getValue()))
                .toList();
        refuseAbsent(place, columns, query);
        return new CannedQuery(
                name,
                matter.text("summary"),
                matter.inBoth("question"),
                matter.texts("tags"),
                parameters,
                columns,
                query,
                text);
    }

    private static Query query(String place, String text) {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw AtlasException.of(Problem.of(ProblemCode.QUERY_FILE_MALFORMED)
                    .with("words", String.valueOf(e.getMessage()))
                    .at(place + ":" + e.getLine()));
        }
    }

    private static void refuseTaken(String place, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (TAKEN.contains(parameter.name())) {
                throw AtlasException.of(Problem.of(ProblemCode.QUERY_PARAMETER_RESERVED)
                        .with("name", parameter.name())
                        .at(place));
            }
        }
    }

    private static void refuseUnused(String place, List<Parameter> parameters, Query query) {
        Set<Var> variables = Set.copyOf(OpVars.mentionedVars(Algebra.compile(query)));
        for (Parameter parameter : parameters) {
            if (!variables.contains(Var.alloc(parameter.name()))) {
                throw AtlasException.of(Problem.of(ProblemCode.QUERY_PARAMETER_UNUSED)
                        .with("name", parameter.name())
                        .at(place));
            }
        }
    }

    private static void refuseAbsent(String place, List<Column> columns, Query query) {
        List<String> answered = query.isSelectType() ? query.getResultVars() : List.of();
        for (Column column : columns) {
            if (!answered.contains(column.name())) {
                throw AtlasException.of(Problem.of(ProblemCode.QUERY_COLUMN_ABSENT)
                        .with("column", column.name())
                        .at(place));
            }
        }
    }

    private static Parameter parameter(String place, String name, FrontMatter matter) {
        return new Parameter(
                name,
                type(place + ", parameter " + name, matter),
                matter.list("default"),
                matter.flag("many"),
                matter.flag("optional"),
                matter.inBoth("about"),
                matter.list("example"));
    }

    private static ParameterType type(String place, FrontMatter matter) {
        List<String> words = oneOf(matter);
        if (!words.isEmpty()) {
            return new ParameterType.OneOf(words);
        }
        String type = matter.text("type");
        if (type.equals("thing")) {
            return new ParameterType.ThingOf(matter.text("of"));
        }
        return Arrays.stream(ParameterType.ValueKind.values())
                .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(type))
                .findFirst()
                .map(ParameterType.Value::new)
                .orElseThrow(() -> AtlasException.of(Problem.of(ProblemCode.QUERY_TYPE_UNKNOWN)
                        .with("type", type)
                        .at(place)));
    }

    private static List<String> oneOf(FrontMatter matter) {
        Optional<Object> type = matter.value("type");
        if (type.isPresent() && type.get() instanceof Map<?, ?> map && map.get("one of") instanceof List<?> words) {
            return words.stream().map(String::valueOf).toList();
        }
        return List.of();
    }

    /** {@return what the file says of a column, by its name without {@code _en} and {@code _zh}; empty where it says nothing} */
    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
