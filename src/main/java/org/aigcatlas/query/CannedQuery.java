package org.aigcatlas.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.AtlasException;
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
 * @param summary what it lists, in a few words
 * @param question the question it answers
 * @param tags what it is about; the first is the group that pages show it in
 * @param order where it stands among others in a report; those that don't say so come last
 * @param parameters its parameters, in the order of the file
 * @param row what a row of its answer is
 * @param columns the columns of its answer, in their order; none of a graph
 * @param query the parsed query; never changed
 * @param text the file's text
 */
public record CannedQuery(
        String name,
        Text summary,
        Text question,
        List<String> tags,
        int order,
        List<Parameter> parameters,
        Text row,
        List<Column> columns,
        Query query,
        String text) {

    private static final Set<String> TAKEN =
            Set.of(Parameter.GRAPH, "lang", "limit", "offset", "sort", "columns", "pick", "chart");

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
     * @param shared what columns of a name hold in every query that says nothing else of them
     * @return the query
     * @throws AtlasException where the file isn't well formed
     */
    static CannedQuery parse(String name, String text, Map<String, FrontMatter> shared) {
        String place = "queries/" + name + ".rq";
        FrontMatter matter = FrontMatter.of(place, text);
        Query query = query(place, text);
        List<Parameter> parameters = matter.entries("parameters").entrySet().stream()
                .map(entry -> parameter(place, entry.getKey(), entry.getValue()))
                .toList();
        refuseTaken(place, parameters);
        refuseUnused(place, parameters, query);
        return new CannedQuery(
                name,
                matter.inBoth("summary"),
                matter.inBoth("question"),
                matter.texts("tags"),
                matter.number("order").orElse(Integer.MAX_VALUE),
                parameters,
                matter.inBoth("row"),
                columns(place, matter.entries("columns"), shared, query),
                query,
                text);
    }

    private static Query query(String place, String text) {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            throw AtlasException.of(ProblemCode.QUERY_FILE_MALFORMED)
                    .with("words", String.valueOf(e.getMessage()))
                    .at(place + ":" + e.getLine());
        }
    }

    private static void refuseTaken(String place, List<Parameter> parameters) {
        for (Parameter parameter : parameters) {
            if (TAKEN.contains(parameter.name())) {
                throw AtlasException.of(ProblemCode.QUERY_PARAMETER_RESERVED)
                        .with("name", parameter.name())
                        .at(place);
            }
        }
    }

    private static void refuseUnused(String place, List<Parameter> parameters, Query query) {
        Set<Var> variables = Set.copyOf(OpVars.mentionedVars(Algebra.compile(query)));
        for (Parameter parameter : parameters) {
            if (!variables.contains(Var.alloc(parameter.name()))) {
                throw AtlasException.of(ProblemCode.QUERY_PARAMETER_UNUSED)
                        .with("name", parameter.name())
                        .at(place);
            }
        }
    }

    private static List<Column> columns(
            String place, Map<String, FrontMatter> own, Map<String, FrontMatter> shared, Query query) {
        List<String> variables = query.isSelectType() ? query.getResultVars() : List.of();
        List<String> names = variables.stream()
                .map(variable -> Column.of(variable, variables))
                .distinct()
                .toList();
        refuseAbsent(place, own.keySet(), names);
        FrontMatter nothing = new FrontMatter(Map.of());
        return names.stream()
                .map(name -> Column.of(
                        place, name, own.getOrDefault(name, nothing).over(shared.getOrDefault(name, nothing))))
                .toList();
    }

    private static void refuseAbsent(String place, Set<String> described, List<String> answered) {
        for (String column : described) {
            if (!answered.contains(column)) {
                throw AtlasException.of(ProblemCode.QUERY_COLUMN_ABSENT)
                        .with("column", column)
                        .at(place);
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
                matter.list("example"),
                matter.inBoth("name"));
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
                .orElseThrow(() -> AtlasException.of(ProblemCode.QUERY_TYPE_UNKNOWN)
                        .with("type", type)
                        .at(place));
    }

    private static List<String> oneOf(FrontMatter matter) {
        Optional<Object> type = matter.value("type");
        if (type.isPresent() && type.get() instanceof Map<?, ?> map && map.get("one of") instanceof List<?> words) {
            return words.stream().map(String::valueOf).toList();
        }
        return List.of();
    }

    /** {@return a column by its name without {@code _en} and {@code _zh}; empty where the answer has none of that name} */
    public Optional<Column> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }

    /** {@return whether its parameters have these names, in this order} */
    public boolean isAskedWith(List<String> names) {
        return parameters.stream().map(Parameter::name).toList().equals(names);
    }
}
