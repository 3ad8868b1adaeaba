package org.aigcatlas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.store.Store;
import org.aigcatlas.store.VersionedCache;
import org.aigcatlas.text.CurieExpander;
import org.aigcatlas.text.Lexicon;
import org.aigcatlas.text.Match;
import org.aigcatlas.text.MatchKind;
import org.aigcatlas.text.NameNormalizer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/** Finds things where there may be no text index, by plain SPARQL 1.1: it looks through all names there. */
final class SparqlLexicon implements Lexicon {
    private static final String NAMES = Stream.of(Naming.NAMES, Naming.ALIASES, List.of(Iris.term("sectionNumber")))
            .map(Naming::listed)
            .collect(Collectors.joining(" "));
    private static final Query CALLED = QueryFactory.create("""
            SELECT ?thing ?property ?name {
              VALUES ?property { %s }
              ?thing ?property ?name .
              FILTER(isIRI(?thing) && isLiteral(?name) && (STR(?thing) = ?iri
                || LCASE(REPLACE(STR(?name), "[ \\\\t\\\\r\\\\n]+", " ")) = ?folded
                || STRENDS(LCASE(STR(?thing)), ?end)
                || STRENDS(LCASE(REPLACE(STR(?thing), "([a-z])([A-Z])", "$1-$2")), ?end)))
            }""".formatted(NAMES));
    private static final Query HOLDING =
            QueryFactory.create("""
            SELECT ?thing ?property ?name {
              VALUES ?property { %s }
              ?thing ?property ?name .
              FILTER(isIRI(?thing) && isLiteral(?name) && !STRSTARTS(STR(?thing), "https://w3id.org/aigc/claim/")
                && CONTAINS(LCASE(STR(?name)), ?folded))
            }""".formatted(NAMES + " " + Naming.listed(Naming.DEFINITIONS)));
    /** So many names of a service are read at once, at the most. */
    private static final int MOST = 100_000;

    private static final Query ALL = QueryFactory.create("""
            SELECT ?thing ?property ?name {
              VALUES ?property { %s }
              ?thing ?property ?name .
              FILTER(isIRI(?thing) && isLiteral(?name))
            }
            LIMIT %d""".formatted(NAMES, MOST));

    /** So many names are looked up one by one; then all are read at once. A person asks for one, a page for many. */
    private static final int ONE_BY_ONE = 3;

    private static final String TABLE = "names";

    private final Store store;
    private final VersionedCache<String, NameTable> table = new VersionedCache<>();
    private final VersionedCache<String, AtomicInteger> lookups = new VersionedCache<>();

    SparqlLexicon(Store store) {
        this.store = store;
    }

    @Override
    public List<Match> called(String name) {
        String version = store.version();
        if (lookups.get(version, TABLE, AtomicInteger::new).incrementAndGet() <= ONE_BY_ONE) {
            return lookedUp(name);
        }
        NameTable known = table(version);
        return known.all().size() < MOST ? known.called(name) : lookedUp(name);
    }

    private NameTable table(String version) {
        return table.get(version, TABLE, () -> new NameTable(rows(ALL, Map.of())));
    }

    private List<Match> lookedUp(String name) {
        String iri = CurieExpander.iri(name);
        String folded = NameNormalizer.name(name);
        List<Match> matches = new ArrayList<>();
        for (Binding row : rows(CALLED, Map.of("iri", iri, "folded", folded, "end", folded))) {
            called(row, iri, folded).ifPresent(matches::add);
        }
        matches.sort(Comparator.comparing(Match::kind));
        return matches;
    }

    private static Optional<Match> called(Binding row, String iri, String folded) {
        String thing = row.get("thing").getURI();
        String name = row.get("name").getLiteralLexicalForm();
        boolean label = Naming.NAMES.contains(row.get("property"));
        if (thing.equals(iri)) {
            return Optional.of(new Match(thing, name, MatchKind.IRI));
        }
        if (NameNormalizer.shortNames(thing).contains(folded)) {
            return Optional.of(new Match(thing, name, MatchKind.SHORT_NAME));
        }
        return NameNormalizer.name(name).equals(folded)
                ? Optional.of(new Match(thing, name, label ? MatchKind.LABEL : MatchKind.ALIAS))
                : Optional.empty();
    }

    @Override
    public List<Match> find(String text) {
        String folded = NameNormalizer.name(text);
        if (folded.isEmpty()) {
            return List.of();
        }
        Map<String, Match> found = new LinkedHashMap<>();
        rows(HOLDING, Map.of("folded", folded)).stream()
                .sorted(Comparator.<Binding>comparingInt(
                                row -> row.get("name").getLiteralLexicalForm().length())
                        .thenComparing(row -> row.get("thing").getURI()))
                .map(row -> holding(row, folded))
                .sorted(Comparator.comparing(Match::kind))
                .forEach(match -> found.putIfAbsent(match.iri(), match));
        return List.copyOf(found.values());
    }

    private static Match holding(Binding row, String folded) {
        String thing = row.get("thing").getURI();
        String name = row.get("name").getLiteralLexicalForm();
        if (Naming.DEFINITIONS.contains(row.get("property"))) {
            return new Match(thing, "", MatchKind.DEFINITION);
        }
        String whole = NameNormalizer.name(name);
        MatchKind kind = whole.equals(folded)
                ? MatchKind.LABEL
                : whole.startsWith(folded) ? MatchKind.BEGINNING : MatchKind.PART;
        return new Match(thing, name, kind);
    }

    @Override
    public List<Match> all() {
        return table(store.version()).all();
    }

    private List<Binding> rows(Query query, Map<String, String> words) {
        // No term of RDF holds it, and no service takes it.
        if (words.values().stream().anyMatch(word -> word.indexOf('\0') >= 0)) {
            return List.of();
        }
        Map<Var, Node> bound = new LinkedHashMap<>();
        words.forEach((name, word) -> bound.put(Var.alloc(name), NodeFactory.createLiteralString(word)));
        return store.read(reading -> reading.rows(QueryTransformOps.replaceVars(query, bound))).stream()
                .filter(row -> Naming.isText(row.get("name")))
                .toList();
    }
}
