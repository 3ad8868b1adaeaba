package org.aigcatlas.serve.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;

/** What a client takes, as its {@code Accept} header says (RFC 9110, section 12.5.1). */
public final class Accept {
    private record Range(String type, String subtype, double weight) {

        boolean covers(String[] offer) {
            return (type.equals("*") || type.equals(offer[0])) && (subtype.equals("*") || subtype.equals(offer[1]));
        }

        int precision() {
            return (type.equals("*") ? 0 : 1) + (subtype.equals("*") ? 0 : 1);
        }
    }

    private final List<Range> ranges;

    private Accept(List<Range> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /**
     * Reads a header.
     *
     * @param header the header's value; empty takes anything
     * @return what it accepts
     * @throws AtlasException where it isn't a list of media ranges
     */
    public static Accept parse(String header) {
        List<Range> ranges = new ArrayList<>();
        for (String item : header.split(",", -1)) {
            if (!item.isBlank()) {
                ranges.add(range(item));
            }
        }
        return new Accept(ranges.isEmpty() ? List.of(new Range("*", "*", 1)) : ranges);
    }

    private static Range range(String item) {
        String[] parts = item.split(";", -1);
        String[] type = split(parts[0]);
        if (type.length != 2) {
            throw malformed(item.strip());
        }
        double weight = Arrays.stream(parts)
                .skip(1)
                .map(String::strip)
                .filter(part -> part.toLowerCase(Locale.ROOT).startsWith("q="))
                .map(part -> weight(part.substring(2), item))
                .findFirst()
                .orElse(1.0);
        return new Range(type[0], type[1], weight);
    }

    private static double weight(String text, String item) {
        if (!text.strip().matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?")) {
            throw malformed(item.strip());
        }
        return Double.parseDouble(text.strip());
    }

    private static AtlasException malformed(String item) {
        return AtlasException.of(ProblemCode.ACCEPT_MALFORMED)
                .with("item", item)
                .at("Accept");
    }

    private static String[] split(String type) {
        return type.strip().toLowerCase(Locale.ROOT).split("/", -1);
    }

    /**
     * Chooses the form that the client likes best.
     *
     * @param offers media types, the server's favourite first
     * @return the best one; empty where the client takes none of them
     */
    public Optional<String> best(List<String> offers) {
        Comparator<String> liked = Comparator.comparingDouble(this::weight);
        return offers.stream()
                .filter(offer -> weight(offer) > 0)
                .max(liked.thenComparing(offers::indexOf, Comparator.reverseOrder()));
    }

    private double weight(String offer) {
        String[] type = split(offer.replaceFirst(";.*", ""));
        return ranges.stream()
                .filter(range -> range.covers(type))
                .max(Comparator.comparingInt(Range::precision).thenComparingDouble(Range::weight))
                .map(Range::weight)
                .orElse(0.0);
    }
}
