package org.aigcatlas.export.notes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.aigcatlas.export.graph.LosslessNumber;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Text as Markdown, with front matter in YAML. */
final class Markdown {
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~$]|%(?=%)|=(?==)");
    private static final Pattern LIST = Pattern.compile("^(\\d*)([-+.)]) ");
    private static final int NEVER_BREAK = Integer.MAX_VALUE;

    private Markdown() {}

    /** {@return a text on one line, of which nothing is read as mark-up} */
    static String plain(String text) {
        String line = text.replaceAll("[\\p{C}\\s]+", " ").strip();
        String escaped = MARKS.matcher(line).replaceAll("\\\\$0");
        return LIST.matcher(escaped).replaceFirst("$1\\\\$2 ");
    }

    /** {@return properties as front matter; texts without line breaks} */
    static String frontMatter(Map<String, Object> properties) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(NEVER_BREAK)
                .build();
        Map<String, Object> lines = properties.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> onOneLine(entry.getValue()),
                        (one, other) -> one,
                        LinkedHashMap::new));
        return "---\n" + new Dump(settings).dumpToString(lines) + "---\n";
    }

    /** Notes are read by programs whose numbers are all doubles. */
    private static Object number(LosslessNumber figure) {
        if (figure.fitsLong()) {
            return figure.isSafe() ? figure.longValue() : figure.toString();
        }
        return figure.exact();
    }

    private static Object onOneLine(Object value) {
        return switch (value) {
            case String text -> text.replaceAll("[\\p{C}\\s]+", " ").strip();
            case LosslessNumber figure -> number(figure);
            case List<?> values -> values.stream().map(Markdown::onOneLine).toList();
            default -> value;
        };
    }
}
