package org.aigcatlas.search;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.limit.Limits;
import org.aigcatlas.store.DatasetStore;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.MemorySize;
import org.aigcatlas.store.RemoteStore;
import org.aigcatlas.store.Store;
import org.aigcatlas.store.VersionedCache;
import org.aigcatlas.text.Lexicon;
import org.aigcatlas.text.Match;
import org.aigcatlas.text.MatchKind;
import org.apache.jena.vocabulary.OWL;

/** Everything that has a name, and how to find it by one. */
public final class Names {
    /** The class of what stands between two things, to be asked for like a class of the vocabulary. */
    public static final String RELATION = "http://www.w3.org/2002/07/owl#ObjectProperty";

    /** The class of everything that stands between a thing and a thing or a value, to be asked for like another class. */
    public static final String PROPERTY = "http://www.w3.org/1999/02/22-rdf-syntax-ns#Property";

    private static final List<String> PROPERTIES =
            List.of(RELATION, OWL.DatatypeProperty.getURI(), OWL.AnnotationProperty.getURI());
    private static final String CLAIM = "Claim";
    private static final int BATCH = 100;
    private static final String ALL = "all";

    private final Store store;
    private final Lexicon lexicon;
    private final VersionedCache<String, Optional<ThingEntry>> seen;
    private final VersionedCache<String, List<ThingEntry>> everything;
    private final NameList list;
    private final Moves moves;

    private Names(Store store, Lexicon lexicon) {
        this.store = store;
        this.seen = new VersionedCache<>(store, MemorySize.share(64), entry -> MemorySize.of(entry.toString()));
        this.everything = new VersionedCache<>(store);
        this.list = new NameList(store, lexicon);
        this.lexicon = lexicon;
        this.moves = new Moves(store);
    }

    /** {@return the names in a store: by its index where it is the atlas's own, by what it answers elsewhere} */
    public static Names in(Store store) {
        return switch (store) {
            case LocalStore local -> new Names(local, local.lexicon());
            case RemoteStore remote -> new Names(remote, new SparqlLexicon(remote));
            case DatasetStore guest -> new Names(guest, new SparqlLexicon(guest));
        };
    }

    /**
     * Finds the one thing that a name means.
     *
     * @param name a label or alias in either language, a short name, a prefixed name or an IRI; case, width and
     *     surrounding space don't matter
     * @param of the local name of the class it must belong to; empty for any
     * @return the thing
     * @throws AtlasException where no thing, or more than one, has that name; with the names to choose from
     */
    public Named resolve(String name, String of) {
        Meaning meaning = meaning(name, of);
        return meaning.one()
                .orElseThrow(() -> meaning.things().isEmpty()
                        ? unknown(name, of, meaning.isOfOtherKind())
                        : ambiguous(name, meaning.things()));
    }

    /** {@return the one thing that a name means; empty where it means none or several} */
    public Optional<Named> known(String name) {
        return known(name, "");
    }

    /** {@return the one thing of a class, by its local name, that a name means; empty where it means none or several} */
    public Optional<Named> known(String name, String of) {
        try {
            return meaning(name, of).one();
        } catch (AtlasException e) {
            return Optional.empty();
        }
    }

    private Meaning meaning(String name, String of) {
        List<Match> matches = lexicon.called(name);
        Map<String, ThingEntry> entries = entries(matches);
        List<Match> eligible = matches.stream()
                .filter(match -> Optional.ofNullable(entries.get(match.iri()))
                        .filter(entry -> isA(entry, of))
                        .isPresent())
                .toList();
        if (eligible.isEmpty()) {
            return new Meaning(withoutName(name, of), !entries.isEmpty());
        }
        MatchKind best = Collections.min(eligible.stream().map(Match::kind).toList());
        List<Named> things = eligible.stream()
                .filter(match -> match.kind() == best)
                .map(Match::iri)
                .distinct()
                .map(iri -> Objects.requireNonNull(entries.get(iri)).thing())
                .toList();
        return new Meaning(things, false);
    }

    /** What nothing is called can still be the address that a thing had before, or of a thing without a label. */
    private List<Named> withoutName(String name, String of) {
        List<Named> moved = moves.old(name).stream()
                .flatMap(old -> moves.ends(old).stream())
                .filter(iri -> isA(iri, of))
                .map(this::named)
                .toList();
        if (!moved.isEmpty() || !of.isEmpty()) {
            return moved;
        }
        List<String> candidates = Moves.candidates(name).toList();
        return store.read(reading -> EntryReader.described(reading, candidates)).stream()
                .map(this::named)
                .toList();
    }

    private static boolean isA(ThingEntry entry, String of) {
        return of.equals(PROPERTY) ? PROPERTIES.stream().anyMatch(entry::isA) : entry.isA(of);
    }

    /** {@return whether a thing belongs to a class; what has no label belongs to none but the empty one} */
    public boolean isA(String iri, String of) {
        return of.isEmpty()
                || Optional.ofNullable(entries(Set.of(iri)).get(iri))
                        .filter(entry -> isA(entry, of))
                        .isPresent();
    }

    /** {@return the addresses that things had before} */
    public Moves moves() {
        return moves;
    }

    /**
     * Reads at once what is behind many names, so that asking for each of them need not.
     *
     * @param names names as {@link #resolve} takes them; it doesn't matter whether they mean anything
     */
    public void foresee(Collection<String> names) {
        entries(names.stream().flatMap(name -> lexicon.called(name).stream()).toList());
    }

    /** Everything that has a name; read where a list without a beginning is asked for, and only then. */
    private List<ThingEntry> everything() {
        return everything.get(store.version(), ALL, () -> store.read(EntryReader::all));
    }

    private Map<String, ThingEntry> entries(List<Match> matches) {
        return entries(matches.stream().map(Match::iri).collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private Map<String, ThingEntry> entries(Set<String> iris) {
        Map<String, ThingEntry> entries = new HashMap<>();
        seen.getAll(store.version(), iris, this::read)
                .forEach((iri, known) -> known.ifPresent(entry -> entries.put(iri, entry)));
        return entries;
    }

    private Map<String, Optional<ThingEntry>> read(Set<String> iris) {
        Map<String, ThingEntry> read = store.read(reading -> EntryReader.of(reading, iris));
        return iris.stream().collect(Collectors.toMap(iri -> iri, iri -> Optional.ofNullable(read.get(iri))));
    }

    private AtlasException ambiguous(String name, List<Named> found) {
        List<String> each =
                found.stream().map(this::unmistakable).sorted().limit(8).toList();
        return AtlasException.of(ProblemCode.THING_AMBIGUOUS)
                .with("name", name)
                .with("count", found.size())
                .with("names", each);
    }

    /** The short name by which one thing alone can be asked for, or else its IRI. */
    private String unmistakable(Named thing) {
        boolean isShared = lexicon.called(thing.slug()).stream()
                .anyMatch(match ->
                        match.kind() == MatchKind.SHORT_NAME && !match.iri().equals(thing.iri()));
        return isShared ? thing.iri() : thing.slug();
    }

    private AtlasException unknown(String name, String of, boolean otherKind) {
        Text kind = kind(of);
        return AtlasException.of(Problem.of(otherKind ? ProblemCode.THING_OF_OTHER_KIND : ProblemCode.THING_UNKNOWN)
                .with("name", name)
                .with("kind", otherKind ? new Text(article(kind.en()) + kind.en(), kind.zh()) : kind)
                .nearest(Nearest.among(name, spoken(of))));
    }

    private Text kind(String of) {
        if (of.isEmpty()) {
            return new Text("thing", "事物");
        }
        if (of.equals(RELATION) || of.equals(PROPERTY)) {
            return new Text("relation", "关系");
        }
        Named asked = named(Iris.NS + of);
        return of.equals(OWL.Class.getURI())
                ? new Text("class", "类")
                : new Text(asked.en().toLowerCase(Locale.ROOT), asked.zh());
    }

    private static String article(String noun) {
        return "aeiou".indexOf(noun.charAt(0)) < 0 ? "a " : "an ";
    }

    /**
     * Finds things by a part of a name or of a definition.
     *
     * @param text what to look for; no sign in it has a meaning of its own
     * @param from how many of the best to pass over
     * @param most how many things at the most
     * @return the things: whole names first, then beginnings, then parts, then names like it where no name has it, then
     *     definitions with its words
     * @throws AtlasException where the text is longer than {@link Limits#SEARCH_TEXT}
     */
    public SearchResults search(String text, int from, int most) {
        requireShort(text);
        List<Match> matches = lexicon.find(text);
        List<Match> part = matches.stream().skip(from).limit(most).toList();
        Map<String, ThingEntry> entries = entries(part);
        List<Hit> hits = part.stream()
                .flatMap(match -> Optional.ofNullable(entries.get(match.iri()))
                        .filter(entry -> !entry.isA(CLAIM))
                        .map(entry -> hit(match, entry))
                        .stream())
                .toList();
        return new SearchResults(hits, matches.size());
    }

    private static void requireShort(String text) {
        if (text.length() > Limits.SEARCH_TEXT) {
            throw AtlasException.of(ProblemCode.SEARCH_TEXT_TOO_LONG).with("most", Limits.SEARCH_TEXT);
        }
    }

    private static Hit hit(Match match, ThingEntry entry) {
        return new Hit(entry.thing(), entry.kind(), match.name(), match.kind(), entry.definition());
    }

    /**
     * Suggests things while a name is being typed.
     *
     * @param of the local name of the class they must belong to; empty for any thing of the atlas's own
     * @param text what is typed so far; may be empty
     * @param most how many at the most
     * @return the things, the likeliest first
     * @throws AtlasException where the text is longer than {@link Limits#SEARCH_TEXT}
     */
    public List<Named> suggest(String of, String text, int most) {
        requireShort(text);
        return text.isBlank() ? first(of, most) : likeliest(of, text, most);
    }

    private List<Named> first(String of, int most) {
        return everything().stream()
                .filter(entry -> suits(entry, of))
                .map(ThingEntry::thing)
                .sorted(Comparator.comparing(Named::en))
                .limit(most)
                .toList();
    }

    private List<Named> likeliest(String of, String text, int most) {
        List<Match> matches = lexicon.find(text).stream()
                .filter(match -> match.kind() != MatchKind.DEFINITION)
                .toList();
        // A short text matches thousands of names, and reading what bears them takes far longer than finding them.
        return IntStream.iterate(0, from -> from < matches.size(), from -> from + BATCH)
                .mapToObj(from -> matches.subList(from, Math.min(from + BATCH, matches.size())))
                .flatMap(batch -> suitable(batch, of))
                .limit(most)
                .toList();
    }

    private Stream<Named> suitable(List<Match> matches, String of) {
        Map<String, ThingEntry> entries = entries(matches);
        return matches.stream()
                .flatMap(match -> Optional.ofNullable(entries.get(match.iri())).stream())
                .filter(entry -> suits(entry, of))
                .map(ThingEntry::thing);
    }

    private static boolean suits(ThingEntry entry, String of) {
        return of.isEmpty() ? entry.thing().iri().startsWith(Iris.ID) : entry.isA(of);
    }

    /** {@return the short names of everything that has a label, in order} */
    public List<String> slugs() {
        return list.slugs();
    }

    /** {@return the IRIs of everything that has a label, in order} */
    public List<String> iris() {
        return list.iris();
    }

    /** {@return the names most like a text, at most five} */
    public List<String> nearest(String text) {
        return list.nearest(text);
    }

    private List<String> spoken(String of) {
        if (of.isEmpty()) {
            return list.spoken();
        }
        List<String> classes = of.equals(PROPERTY) ? PROPERTIES : List.of(of);
        return list.spoken(classes.stream()
                .flatMap(one -> store.read(reading -> EntryReader.members(reading, one)).stream())
                .collect(Collectors.toSet()));
    }

    /** {@return the thing with this IRI under its labels, or under its short or prefixed name where it has none} */
    public Named named(String iri) {
        return named(iri, entries(Set.of(iri)));
    }

    private static Named named(String iri, Map<String, ThingEntry> entries) {
        return Optional.ofNullable(entries.get(iri)).map(ThingEntry::thing).orElseGet(() -> Named.unnamed(iri));
    }

    /** {@return the things with these IRIs, each as {@link #named(String)} tells it, by their IRIs} */
    public Map<String, Named> named(Set<String> iris) {
        Map<String, ThingEntry> entries = entries(iris);
        return iris.stream().collect(Collectors.toMap(iri -> iri, iri -> named(iri, entries)));
    }
}
