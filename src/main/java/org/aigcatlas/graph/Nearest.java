package org.aigcatlas.graph;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the names that somebody may have meant. */
public final class Nearest {
    private static final double CLOSE_ENOUGH = 0.7;
    private static final int MOST = 5;
    // Likeness costs as much as the text is long, and no name is nearly this long.
    private static final int LONGEST = 200;

    private record Scored(String name, double score) {}

    /** By how much a common beginning makes two texts liker, at the most, of what they lack. */
    private static final double COMMON_BEGINNING = 0.4;

    private Nearest() {}

    /**
     * Finds the names that are most like a text.
     *
     * @param text what somebody wrote
     * @param names the names there are
     * @return at most five names, the most alike first; empty where none is alike
     */
    public static List<String> among(String text, Collection<String> names) {
        JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
        String wanted = text.substring(0, Math.min(text.length(), LONGEST)).toLowerCase(Locale.ROOT);
        Set<String> seen = new HashSet<>();
        return names.stream()
                .distinct()
                .map(name -> new Scored(name, score(likeness, wanted, name.toLowerCase(Locale.ROOT))))
                .filter(scored -> scored.score() >= CLOSE_ENOUGH)
                .sorted(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::name))
                // A short name mostly says the same as the label.
                .filter(scored -> seen.add(Iris.slug(scored.name())))
                .limit(MOST)
                .map(Scored::name)
                .toList();
    }

    private static double score(JaroWinklerSimilarity likeness, String wanted, String name) {
        // A letter or a digit is in nearly every text, and says nothing about what was meant.
        if (!isTelling(name) && isTelling(wanted)) {
            return 0;
        }
        boolean within = wanted.length() > 1 && (name.contains(wanted) || wanted.contains(name));
        double least = within ? CLOSE_ENOUGH : 0;
        // Working the likeness out takes ten times as long, and most names have too few letters of the text.
        return mayBeClose(wanted, name) ? Math.max(least, likeness.apply(wanted, name)) : least;
    }

    /** {@return whether two texts can be alike by the letters that they share; no text is liker than that allows} */
    private static boolean mayBeClose(String wanted, String name) {
        double shared = Math.min(
                wanted.length(),
                name.chars().filter(sign -> wanted.indexOf(sign) >= 0).count());
        double jaro = (shared / wanted.length() + shared / name.length() + 1) / 3;
        return jaro + COMMON_BEGINNING * (1 - jaro) >= CLOSE_ENOUGH;
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
