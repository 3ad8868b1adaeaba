package org.aigcatlas.infer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.query.FrontMatter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementFilter;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;

/**
 * A rule: where the body's patterns hold, the head's triples follow.
 *
 * @param name the file's name without its ending
 * @param summary what it says, as a sentence
 * @param head the triples that follow
 * @param body the patterns that must hold
 * @param filters the conditions that must hold besides
 */
public record Rule(String name, Text summary, List<Triple> head, List<Triple> body, List<Expr> filters) {

    public Rule {
        head = List.copyOf(head);
        body = List.copyOf(body);
        filters = List.copyOf(filters);
    }

    /** {@return the predicates of what filters ask whether it exists, which is beyond the body} */
    Set<Node> beyond() {
        Set<Node> predicates = new HashSet<>();
        filters.stream()
                .filter(ExprFunctionOp.class::isInstance)
                .map(filter -> ((ExprFunctionOp) filter).getElement())
                .forEach(element -> ElementWalker.walk(element, new ElementVisitorBase() {
                    @Override
                    public void visit(ElementPathBlock block) {
                        block.getPattern().forEach(step -> collect(step, predicates));
                    }
                }));
        return Set.copyOf(predicates);
    }

    private static void collect(TriplePath step, Set<Node> predicates) {
        if (step.isTriple()) {
            predicates.add(step.getPredicate());
        } else {
            collect(step.getPath(), predicates);
        }
    }

    private static void collect(Path path, Set<Node> predicates) {
        switch (path) {
            case P_Link link -> predicates.add(link.getNode());
            case P_Path1 one -> collect(one.getSubPath(), predicates);
            case P_Path2 two -> {
                collect(two.getLeft(), predicates);
                collect(two.getRight(), predicates);
            }
            // A set of what is excluded names anything else.
            default -> predicates.add(Node.ANY);
        }
    }

    /** {@return whether more facts never make less follow} */
    boolean isMonotone() {
        return filters.stream().noneMatch(E_NotExists.class::isInstance);
    }

    /**
     * Reads a rule.
     *
     * @param name the file's name without its ending
     * @param text the file: a CONSTRUCT over triple patterns and filters, which is what can be explained afterwards
     * @return the rule
     * @throws AtlasException where the file says more than that
     */
    static Rule parse(String name, String text) {
        String place = "rules/" + name + ".rq";
        FrontMatter matter = FrontMatter.of(place, text);
        Query query = parseQuery(place, text);
        List<Triple> body = new ArrayList<>();
        List<Expr> filters = new ArrayList<>();
        for (Element element : ((ElementGroup) query.getQueryPattern()).getElements()) {
            switch (element) {
                case ElementPathBlock block -> block.getPattern().forEach(path -> body.add(plain(place, path)));
                case ElementFilter filter -> filters.add(filter.getExpr());
                default -> throw tooRich(place);
            }
        }
        List<Triple> head = query.getConstructTemplate().getTriples();
        return new Rule(name, matter.inBoth("summary"), head, body, filters);
    }

    private static Query parseQuery(String place, String text) {
        try {
            Query query = QueryFactory.create(text);
            if (query.isConstructType()) {
                return query;
            }
            throw tooRich(place);
        } catch (QueryParseException e) {
            throw AtlasException.of(ProblemCode.RULE_MALFORMED)
                    .with("words", String.valueOf(e.getMessage()))
                    .at(place + ":" + e.getLine());
        }
    }

    private static Triple plain(String place, TriplePath path) {
        if (!path.isTriple()) {
            throw tooRich(place);
        }
        return path.asTriple();
    }

    private static AtlasException tooRich(String place) {
        return AtlasException.of(ProblemCode.RULE_TOO_RICH).at(place);
    }
}
