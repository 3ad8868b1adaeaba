package org.aigcatlas.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;

/** Names as they are compared: case, width and the number of spaces don't matter, nor do spaces beside Chinese. */
public final class NameNormalizer {
    // Lucene takes no term of more than 32 kB; no name that anybody types is near it.
    private static final int MOST = 1000;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Pattern BESIDE_CHINESE = Pattern.compile("(?<=\\p{IsHan}) | (?=\\p{IsHan})");

    private NameNormalizer() {}

    /** {@return the text in small letters of one width, with single spaces and none around it or beside Chinese} */
    public static String name(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String single = SPACES.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
        String folded = BESIDE_CHINESE.matcher(single).replaceAll("");
        return folded.length() <= MOST ? folded : folded.substring(0, MOST);
    }

    /** {@return the short names by which a person can ask for an IRI: {@code madeBy} is {@code made-by} too} */
    public static List<String> shortNames(String iri) {
        String slug = Iris.shortName(iri);
        return Stream.of(slug, slug.replaceAll("([a-z])([A-Z])", "$1-$2"))
                .map(NameNormalizer::name)
                .distinct()
                .toList();
    }

    /** {@return a folded text as others may write it: hyphens where it has spaces, spaces where it has hyphens, or neither} */
    static Set<String> spellings(String folded) {
        Set<String> spellings = new LinkedHashSet<>(
                List.of(folded.replace(' ', '-'), folded.replace('-', ' '), folded.replaceAll("[ -]", "")));
        spellings.remove(folded);
        return spellings;
    }
}
