package org.aigcatlas.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.text.Folded;
import org.aigcatlas.text.Kind;
import org.aigcatlas.text.Match;
import org.aigcatlas.text.Spelling;
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
                Naming.NAMES.contains(row.get("property")) ? Kind.LABEL : Kind.ALIAS);
    }

    private void add(Match match) {
        put(iris, match.iri(), new Match(match.iri(), match.name(), Kind.IRI));
        Folded.shortNames(match.iri())
                .forEach(name -> put(names, name, new Match(match.iri(), match.name(), Kind.SHORT_NAME)));
        put(names, Folded.name(match.name()), match);
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
        List<Match> matches = new ArrayList<>(iris.getOrDefault(Spelling.iri(name), List.of()));
        matches.addAll(names.getOrDefault(Folded.name(name), List.of()));
        matches.sort(Comparator.comparing(Match::kind));
        return matches;
    }
}
