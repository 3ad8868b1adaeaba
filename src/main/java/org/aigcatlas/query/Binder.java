package org.aigcatlas.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.ProblemKind;
import org.aigcatlas.graph.Text;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;

/** Binds words to a query's parameters, as terms: nothing that a person writes becomes part of the query's text. */
public final class Binder {
    /** The word that chooses the graphs that a query is asked of, beside its parameters. */
    public static final String GRAPH = Parameter.GRAPH;

    /** Finds the thing that a name means. */
    @FunctionalInterface
    public interface Resolver {
        /**
         * Finds a thing.
         *
         * @param name a name, alias, short name or IRI
         * @param of the local name of the class it must belong to; empty for any
         * @return the thing's node
         * @throws AtlasException where no thing has that name, with the nearest names
         */
        Node resolve(String name, String of);
    }

    private final Resolver resolver;
    private final Function<String, Node> graphs;

    /** A binder that asks this resolver for things, and for graphs what finds them by their names. */
    public Binder(Resolver resolver, Function<String, Node> graphs) {
        this.resolver = resolver;
        this.graphs = graphs;
    }

    /**
     * Binds.
     *
     * @param canned the query
     * @param given the words given for each parameter; those for {@value #GRAPH} name the graphs that alone are asked, as
     *     FROM and FROM NAMED do
     * @return the query, ready to run
     * @throws AtlasException where a parameter or graph is unknown or missing, or a word doesn't fit its type
     */
    public Query bind(CannedQuery canned, Map<String, List<String>> given) {
        refuseUnknown(canned, given);
        Map<Parameter, List<Node>> bound = new LinkedHashMap<>();
        for (Parameter parameter : canned.parameters()) {
            List<Node> terms = terms(canned, parameter, given.getOrDefault(parameter.name(), parameter.defaults()));
            if (!terms.isEmpty()) {
                bound.put(parameter, terms);
            }
        }
        Query ready = withValues(canned.query(), bound);
        given.getOrDefault(GRAPH, List.of()).stream()
                .map(graphs)
                .map(Node::getURI)
                .distinct()
                .forEach(graph -> {
                    ready.addGraphURI(graph);
                    ready.addNamedGraphURI(graph);
                });
        return ready;
    }

    private static void refuseUnknown(CannedQuery canned, Map<String, List<String>> given) {
        List<String> known = canned.parameters().stream().map(Parameter::name).toList();
        List<String> all = Stream.concat(known.stream(), Stream.of(GRAPH)).toList();
        for (String name : given.keySet()) {
            if (!all.contains(name)) {
                throw AtlasException.of(Problem.of(
                                known.isEmpty()
                                        ? ProblemCode.QUERY_WITHOUT_PARAMETERS
                                        : ProblemCode.QUERY_PARAMETER_UNKNOWN)
                        .with("query", canned.name())
                        .with("name", name)
                        .with("names", known)
                        .nearest(Nearest.among(name, all))
                        .at(name));
            }
        }
    }

    private List<Node> terms(CannedQuery canned, Parameter parameter, List<String> words) {
        if (words.isEmpty() && !parameter.optional()) {
            throw AtlasException.of(ProblemCode.QUERY_PARAMETER_MISSING)
                    .with("query", canned.name())
                    .with("name", parameter.name())
                    .at(parameter.name());
        }
        if (words.size() > 1 && !parameter.many()) {
            throw AtlasException.of(ProblemCode.QUERY_PARAMETER_REPEATED)
                    .with("name", parameter.name())
                    .at(parameter.name());
        }
        return words.stream().map(word -> term(parameter, word)).toList();
    }

    private Node term(Parameter parameter, String word) {
        return switch (parameter.type()) {
            case ParameterType.ThingOf thing -> thing(parameter, thing, word);
            case ParameterType.OneOf choice -> oneOf(parameter, choice, word);
            case ParameterType.Value value -> literal(parameter, value.kind(), word);
        };
    }

    private Node thing(Parameter parameter, ParameterType.ThingOf type, String word) {
        try {
            return resolver.resolve(word, type.of());
        } catch (AtlasException e) {
            throw AtlasException.of(e.problems().getFirst().at(parameter.name()).as(ProblemKind.QUESTION));
        }
    }

    private static Node oneOf(Parameter parameter, ParameterType.OneOf choice, String word) {
        if (!choice.words().contains(word)) {
            throw AtlasException.of(ProblemCode.QUERY_PARAMETER_OUT_OF_CHOICE)
                    .with("value", word)
                    .with("choices", choice.words())
                    .nearest(Nearest.among(word, choice.words()))
                    .at(parameter.name());
        }
        return NodeFactory.createLiteralString(word);
    }

    private static Node literal(Parameter parameter, ParameterType.ValueKind kind, String word) {
        RDFDatatype datatype =
                switch (kind) {
                    case TEXT -> XSDDatatype.XSDstring;
                    case INTEGER -> XSDDatatype.XSDinteger;
                    case DECIMAL -> XSDDatatype.XSDdecimal;
                    case DATE -> XSDDatatype.XSDdate;
                    case BOOLEAN -> XSDDatatype.XSDboolean;
                };
        if (!datatype.isValid(word)) {
            throw AtlasException.of(
                    malformed(kind).with("value", word).with("kind", said(kind)).at(parameter.name()));
        }
        return NodeFactory.createLiteralDT(word, datatype);
    }

    private static Problem malformed(ParameterType.ValueKind kind) {
        return Problem.of(
                kind == ParameterType.ValueKind.DATE
                        ? ProblemCode.QUERY_PARAMETER_DATE_MALFORMED
                        : ProblemCode.QUERY_PARAMETER_MALFORMED);
    }

    private static Text said(ParameterType.ValueKind kind) {
        return switch (kind) {
            case TEXT -> new Text("a text", "文本");
            case INTEGER -> new Text("a whole number", "整数");
            case DECIMAL -> new Text("a number", "数");
            case DATE -> new Text("a date", "日期");
            case BOOLEAN -> new Text("true or false", " true 或 false");
        };
    }

    private static Query withValues(Query query, Map<Parameter, List<Node>> bound) {
        Map<Var, List<Node>> terms = new LinkedHashMap<>();
        bound.forEach((parameter, nodes) -> terms.put(Var.alloc(parameter.name()), nodes));
        Query ready = query.cloneQuery();
        ready.setQueryPattern(ParameterPushdown.into(query.getQueryPattern(), terms));
        return ready;
    }
}
