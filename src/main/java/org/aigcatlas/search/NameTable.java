package org.aigcatlas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.text.CurieExpander;
import org.aigcatlas.text.Match;
import org.aigcatlas.text.MatchKind;
import org.aigcatlas.text.NameNormalizer;
import org.apache.jena.sparql.engine.binding.Binding;

/** What a graph calls its things, at hand. */
final class NameTable {
    private final List<Match> all;
    private final Map<String, List<Match>> names = new HashMap<>();
    private final Map<String, List<Match>> iris = new HashMap<>();

    /** Names as rows with {@code thing}, {@code property} and {@code name}. */
    NameTable(List<Binding> rows) {
        all = rows.stream().map(NameTable::match).toList();
        all.forEach(this::add);
    }

    private static Match match(Binding row) {
        return new Match(
                row.get("thing").getURI(),
                row.get("name").getLiteralLexicalForm(),
                Naming.NAMES.contains(row.get("property")) ? MatchKind.LABEL : MatchKind.ALIAS);
    }

    private void add(Match match) {
        put(iris, match.iri(), new Match(match.iri(), match.name(), MatchKind.IRI));
        NameNormalizer.shortNames(match.iri())
                .forEach(name -> put(names, name, new Match(match.iri(), match.name(), MatchKind.SHORT_NAME)));
        put(names, NameNormalizer.name(match.name()), match);
    }

    private static void put(Map<String, List<Match>> table, String key, Match match) {
        table.computeIfAbsent(key, unknown -> new ArrayList<>()).add(match);
    }

    /** {@return every name, as a label or an alias} */
    List<Match> all() {
        return all;
    }

    /** {@return what has a name, the best kind first} */
    List<Match> called(String name) {
        List<Match> matches = new ArrayList<>(iris.getOrDefault(CurieExpander.iri(name), List.of()));
        matches.addAll(names.getOrDefault(NameNormalizer.name(name), List.of()));
        matches.sort(Comparator.comparing(Match::kind));
        return matches;
    }
}
