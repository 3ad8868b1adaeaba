package org.aigcatlas.export.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.rdf.XmlCharacters;

/** The words of a diagram that is written as text: names of its nodes for the program, labels for people. */
final class DiagramText {
    /**
     * What languages of diagrams read as mark-up nowhere; a dot or hyphen only inside a word. Curly quotation marks count as
     * straight ones.
     */
    private static final Pattern HARMLESS = Pattern.compile(
            "[\\p{L}\\p{M}\\p{N} ,]" + "|[\\P{ASCII}&&[^\\p{C}“”«»]]" + "|(?<=[\\p{L}\\p{N}])[-.](?=[\\p{L}\\p{N}])");

    private final Map<String, String> tokens = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** {@return the description of a format whose diagrams show a thing with what is near it} */
    static Format format(String name, String en, String zh, String mediaType, String ending) {
        return Format.of(name, en, zh, mediaType, ending, EvidenceForm.NONE, EvidenceForm.REIFIED)
                .withExample("around:chatgpt");
    }

    /** {@return a plain word for the node of this id, which is no keyword and no other node's} */
    String token(String id) {
        return tokens.computeIfAbsent(id, key -> {
            String word = "n_" + key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
            String free = word;
            for (int count = 2; !taken.add(free); count++) {
                free = word + "_" + count;
            }
            return free;
        });
    }

    /** {@return a text on one line, with whatever could be read as mark-up written by its number} */
    static String escaped(String text, IntFunction<String> number) {
        String line = text.replaceAll("\\s+", " ");
        Matcher matcher = HARMLESS.matcher(line).useTransparentBounds(true);
        return Stream.iterate(0, at -> at < line.length(), at -> at + Character.charCount(line.codePointAt(at)))
                .map(at -> {
                    int end = at + Character.charCount(line.codePointAt(at));
                    boolean harmless = matcher.region(at, end).matches();
                    if (!XmlCharacters.isXml(line.codePointAt(at))) {
                        return "";
                    }
                    return harmless ? line.substring(at, end) : number.apply(line.codePointAt(at));
                })
                .collect(Collectors.joining());
    }
}
