package org.aigcatlas.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the names that somebody may have meant. Safe from many threads. */
public final class Nearest {
    private static final double CLOSE_ENOUGH = 0.7;
    private static final int MOST = 5;
    // Likeness costs as much as the text is long, and no name is nearly this long.
    private static final int LONGEST = 200;

    private record Candidate(String name, String folded, boolean isTelling) {
        static Candidate of(String name) {
            String folded = name.toLowerCase(Locale.ROOT);
            return new Candidate(name, folded, Nearest.isTelling(folded));
        }
    }

    private record Scored(String name, double score) {}

    private final List<Candidate> candidates;

    /** Gets names ready for being compared with many texts. */
    public Nearest(Collection<String> names) {
        this.candidates = names.stream().distinct().map(Candidate::of).toList();
    }

    /**
     * Finds the names that are most like a text.
     *
     * @param text what somebody wrote
     * @param names the names there are
     * @return at most five names, the most alike first; empty where none is alike
     */
    public static List<String> among(String text, Collection<String> names) {
        return new Nearest(names).to(text);
    }

    /**
     * Finds the names that are most like a text.
     *
     * @param text what somebody wrote
     * @return at most five names, the most alike first; empty where none is alike
     */
    public List<String> to(String text) {
        JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
        String wanted = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        LetterCounts letters = new LetterCounts(wanted);
        boolean isTelling = isTelling(wanted);
        Set<String> seen = new HashSet<>();
        return candidates.stream()
                // A letter or a digit is in nearly every text, and says nothing about what was meant.
                .filter(candidate -> candidate.isTelling() || !isTelling)
                .map(candidate -> new Scored(candidate.name(), score(likeness, letters, candidate.folded())))
                .filter(scored -> scored.score() >= CLOSE_ENOUGH)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::name))
                // A short name mostly says the same as the label.
                .filter(scored -> seen.add(Iris.slug(scored.name())))
                .limit(MOST)
                .map(Scored::name)
                .toList();
    }

    private static double score(JaroWinklerSimilarity likeness, LetterCounts letters, String name) {
        String wanted = letters.text();
        boolean within = wanted.length() > 1 && (name.contains(wanted) || wanted.contains(name));
        double least = within ? CLOSE_ENOUGH : 0;
        // Working the likeness out takes ten times as long, and most names have too few letters of the text.
        return mayBeClose(letters, name) ? Math.max(least, likeness.apply(wanted, name)) : least;
    }

    /**
     * Whether two texts can be alike by the letters that they share: their likeness by Jaro is at most what these allow,
     * and a common beginning counts (Winkler) only where that suffices already.
     */
    private static boolean mayBeClose(LetterCounts letters, String name) {
        double shared = letters.sharedWith(name);
        return (shared / letters.text().length() + shared / name.length() + 1) / 3 >= CLOSE_ENOUGH;
    }

    private static boolean isTelling(String name) {
        return name.codePoints()
                        .map(sign -> Character.isIdeographic(sign) ? 2 : 1)
                        .sum()
                > 2;
    }

    /** {@return the nearest names as a sentence} */
    public static Text told(List<String> nearest) {
        return new Text("Nearest: " + String.join(", ", nearest) + ".", "最接近的有：" + String.join("、", nearest) + "。");
    }
}
