package org.aigcatlas.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;

/** Names as they are compared: case, width and the number of spaces don't matter. */
public final class NameNormalizer {
    // Lucene takes no term of more than 32 kB; no name that anybody types is near it.
    private static final int MOST = 1000;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private NameNormalizer() {}

    /** {@return the text in small letters of one width, with single spaces and none around it} */
    public static String name(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
        String folded = SPACES.matcher(plain).replaceAll(" ").toLowerCase(Locale.ROOT);
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
}
