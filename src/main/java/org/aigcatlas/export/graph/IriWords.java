package org.aigcatlas.export.graph;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Prefixes;

/** Words out of IRIs, for names of files, columns and ids: letters of any script, digits and underscores, never long. */
public final class IriWords {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}_]+");
    private static final Pattern BEGINS_NONE = Pattern.compile("[\\p{M}\\p{N}].*", Pattern.DOTALL);

    /** What name spaces end in whatever they are about. */
    private static final Predicate<String> TELLS_NOTHING = Pattern.compile(
                    "ns|nss|v|vocab|vocabulary|ontology|ontologies|onto|schema|schemas|terms?|core|def|id|resource|property"
                            + "|prop|rdf|owl|www|w3id|purl|[vV]?[\\d._-]+|",
                    Pattern.CASE_INSENSITIVE)
            .asMatchPredicate();

    private static final Predicate<String> DEVICE = Pattern.compile(
                    "(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?:\\..*)?", Pattern.CASE_INSENSITIVE)
            .asMatchPredicate();

    /** With a mark behind it and an ending, a name stays below the 255 bytes that file systems take. */
    private static final int MOST_BYTES = 120;

    private IriWords() {}

    /** {@return the end of an IRI as a word, which may be that of another IRI as well} */
    public static String local(String iri) {
        return word(decoded(iri.substring(start(iri))));
    }

    /** {@return the prefix by which the name space of an IRI is known; empty where it has none} */
    static Optional<String> prefix(String iri) {
        return Prefixes.wellKnown().entrySet().stream()
                .filter(space -> iri.startsWith(space.getValue()))
                .max(Comparator.comparing(Map.Entry::getValue, Comparator.comparingInt(String::length)))
                .map(Map.Entry::getKey);
    }

    /** {@return the end of an IRI behind the prefix of its name space, or else the word of {@link #local}} */
    static String prefixed(String iri) {
        return prefix(iri).map(known -> known + "_" + local(iri)).orElseGet(() -> local(iri));
    }

    /** {@return what tells a name space from others: its prefix, or the last part of it that says something} */
    static String space(String iri) {
        return prefix(iri).orElseGet(() -> {
            String[] parts = iri.substring(0, start(iri)).split("[/#?:]+", -1);
            int host = iri.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*://.*") ? 1 : 0;
            Stream<String> path =
                    Arrays.asList(parts).subList(Math.min(parts.length, host + 1), parts.length).reversed().stream();
            List<String> labels = parts.length > host ? List.of(parts[host].split("\\.", -1)) : List.of();
            return Stream.concat(path, labels.stream())
                    .map(IriWords::decoded)
                    .filter(TELLS_NOTHING.negate())
                    .map(IriWords::word)
                    .findFirst()
                    .orElseGet(() -> mark(iri.substring(0, start(iri))));
        });
    }

    private static int start(String iri) {
        String trimmed = iri.replaceAll("[/#:]+$", "");
        int start = Math.max(trimmed.lastIndexOf('/'), trimmed.lastIndexOf('#')) + 1;
        return start == 0 ? trimmed.lastIndexOf(':') + 1 : start;
    }

    /** Percent signs stand for bytes; where these are no text, they stay. */
    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer decoded = ByteBuffer.allocate(bytes.length);
        for (int at = 0; at < bytes.length; at++) {
            boolean code = bytes[at] == '%'
                    && at + 2 < bytes.length
                    && HexFormat.isHexDigit(bytes[at + 1])
                    && HexFormat.isHexDigit(bytes[at + 2]);
            decoded.put(
                    code
                            ? (byte)
                                    (HexFormat.fromHexDigit(bytes[at + 1]) << 4 | HexFormat.fromHexDigit(bytes[at + 2]))
                            : bytes[at]);
            at += code ? 2 : 0;
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(decoded.flip()).toString();
        } catch (CharacterCodingException e) {
            return text;
        }
    }

    private static String word(String text) {
        String safe =
                NO_WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("_");
        String begun = safe.isEmpty() || BEGINS_NONE.matcher(safe).matches() ? "_" + safe : safe;
        String cut = cut(begun, MOST_BYTES);
        return cut.length() == begun.length() ? begun : cut + "_" + mark(text);
    }

    /** {@return the beginning of a text that takes no more bytes than that} */
    public static String cut(String text, int most) {
        int bytes = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            bytes += Character.toString(text.codePointAt(at)).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > most) {
                return text.substring(0, at);
            }
        }
        return text;
    }

    /** {@return whether Windows takes a file of this name for a device, whatever its ending} */
    public static boolean isDevice(String name) {
        return DEVICE.test(name);
    }

    /** {@return what names have in common that some file system, table or tool takes for one} */
    public static String fold(String name) {
        return Normalizer.normalize(
                Normalizer.normalize(name, Normalizer.Form.NFKC)
                        .toUpperCase(Locale.ROOT)
                        .toLowerCase(Locale.ROOT),
                Normalizer.Form.NFKC);
    }

    /** {@return a short mark that no other text of one export has but by an odd chance} */
    static String mark(String text) {
        return digest(text).substring(0, 6);
    }

    /** {@return a digest of a text in hexadecimal digits} */
    public static String digest(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
