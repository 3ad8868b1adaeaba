package org.aigcatlas.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.graph.NodeFactory;

/** Everything that has a name, and how to find it by one. */
public final class Names {
    /** The class of what stands between two things, to be asked for like a class of the vocabulary. */
    public static final String RELATION = "http://www.w3.org/2002/07/owl#ObjectProperty";

    private final List<Entry> entries;

    /** The names of these things. */
    public Names(Collection<Entry> entries) {
        this.entries = List.copyOf(entries);
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
        List<Entry> eligible = entries.stream()
                .filter(entry -> of.isEmpty() || entry.classes().contains(of))
                .toList();
        String wanted = fold(name);
        String iri = expand(name.strip());
        return Stream.<Predicate<Entry>>of(
                        entry -> entry.thing().iri().equals(iri),
                        entry -> slugs(entry).contains(wanted),
                        entry -> labels(entry).contains(wanted),
                        entry -> aliases(entry).contains(wanted))
                .map(test -> eligible.stream().filter(test).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> single(name, found))
                .orElseThrow(() -> unknown(name, of, eligible));
    }

    private static Named single(String name, List<Entry> found) {
        if (found.size() == 1) {
            return found.getFirst().thing();
        }
        List<String> slugs = found.stream()
                .map(entry -> entry.thing().slug())
                .sorted()
                .limit(8)
                .toList();
        throw AtlasException.question(
                "“" + name + "” is the name of " + found.size() + " things.",
                "Ask for one of: " + String.join(", ", slugs) + ".");
    }

    private AtlasException unknown(String name, String of, List<Entry> eligible) {
        String kind = of.isEmpty() ? "thing" : of.equals(RELATION) ? "relation" : of.toLowerCase(Locale.ROOT);
        List<String> nearest =
                Nearest.among(name, eligible.stream().flatMap(Names::spoken).toList());
        boolean otherKind =
                eligible.size() < entries.size() && entries.stream().anyMatch(entry -> isCalled(entry, fold(name)));
        String mend = nearest.isEmpty()
                ? "`aigc search` finds things by any part of their names."
                : "Nearest: " + String.join(", ", nearest) + ".";
        return AtlasException.question(
                otherKind
                        ? "“" + name + "” is in the atlas, but not as a " + kind + "."
                        : "The atlas has no " + kind + " called “" + name + "”.",
                mend);
    }

    private static boolean isCalled(Entry entry, String wanted) {
        return slugs(entry).contains(wanted)
                || labels(entry).contains(wanted)
                || aliases(entry).contains(wanted);
    }

    /**
     * Finds things by a part of a name or of a definition.
     *
     * @param text what to look for
     * @param most how many things at the most
     * @return the things, whole names first, then beginnings, then parts, then words of definitions
     */
    public List<Hit> search(String text, int most) {
        String wanted = fold(text);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<Hit> hits = new ArrayList<>();
        for (Entry entry : entries) {
            int score = entry.classes().contains("Claim") ? 0 : score(entry, wanted);
            if (score > 0) {
                hits.add(new Hit(entry.thing(), matched(entry, wanted), score));
            }
        }
        hits.sort(Comparator.comparingInt(Hit::score)
                .reversed()
                .thenComparing(hit -> hit.thing().en().length())
                .thenComparing(hit -> hit.thing().iri()));
        return hits.stream().limit(most).toList();
    }

    /**
     * Suggests things while a name is being typed.
     *
     * @param of the local name of the class they must belong to; empty for any thing of the atlas's own
     * @param text what is typed so far; may be empty
     * @param most how many at the most
     * @return the things, the likeliest first
     */
    public List<Named> suggest(String of, String text, int most) {
        String wanted = fold(text);
        Comparator<Entry> likeliest = Comparator.comparingInt(entry -> -score(entry, wanted));
        return entries.stream()
                .filter(entry -> of.isEmpty()
                        ? entry.thing().iri().startsWith(Iris.ID)
                        : entry.classes().contains(of))
                .filter(entry -> spoken(entry).anyMatch(name -> fold(name).contains(wanted)))
                .sorted(likeliest.thenComparing(entry -> entry.thing().en()))
                .map(Entry::thing)
                .limit(most)
                .toList();
    }

    /** {@return the short names of everything that has a name} */
    public List<String> slugs() {
        return entries.stream().map(entry -> entry.thing().slug()).toList();
    }

    /** {@return the names most like a text, at most five} */
    public List<String> nearest(String text) {
        return Nearest.among(text, entries.stream().flatMap(Names::spoken).toList());
    }

    /** {@return the thing with this IRI under its labels, or under its short or prefixed name where it has none} */
    public Named named(String iri) {
        return entries.stream()
                .map(Entry::thing)
                .filter(thing -> thing.iri().equals(iri))
                .findFirst()
                .orElseGet(() -> unlabelled(iri));
    }

    private static Named unlabelled(String iri) {
        String slug = Iris.shortName(iri);
        String name = slug.equals(iri) ? Prefixes.shorten(NodeFactory.createURI(iri)) : slug;
        return new Named(iri, name, name);
    }

    private static int score(Entry entry, String wanted) {
        int best = spoken(entry)
                .mapToInt(name -> nameScore(fold(name), wanted))
                .max()
                .orElse(0);
        return best > 0 ? best : fold(entry.definitions()).contains(wanted) ? 1 : 0;
    }

    private static int nameScore(String name, String wanted) {
        if (name.equals(wanted)) {
            return 4;
        }
        return name.startsWith(wanted) ? 3 : name.contains(wanted) ? 2 : 0;
    }

    private static String matched(Entry entry, String wanted) {
        return spoken(entry)
                .filter(name -> fold(name).contains(wanted))
                .min(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
                .orElse("");
    }

    private static Stream<String> spoken(Entry entry) {
        return Stream.concat(
                Stream.of(entry.thing().en(), entry.thing().zh(), entry.thing().slug()), entry.aliases().stream());
    }

    private static Set<String> slugs(Entry entry) {
        String slug = entry.thing().slug();
        return Stream.of(fold(slug), fold(slug.replaceAll("([a-z])([A-Z])", "$1-$2")))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> labels(Entry entry) {
        return Set.copyOf(new HashSet<>(
                List.of(fold(entry.thing().en()), fold(entry.thing().zh()))));
    }

    private static Set<String> aliases(Entry entry) {
        Set<String> folded = new HashSet<>();
        entry.aliases().forEach(alias -> folded.add(fold(alias)));
        return folded;
    }

    private static String expand(String name) {
        String bare = name.startsWith("<") && name.endsWith(">") ? name.substring(1, name.length() - 1) : name;
        int colon = bare.indexOf(':');
        if (colon < 0) {
            return bare;
        }
        String space = Prefixes.wellKnown().get(bare.substring(0, colon));
        return space == null ? bare : space + bare.substring(colon + 1);
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
