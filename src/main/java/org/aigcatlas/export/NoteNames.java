package org.aigcatlas.export;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** File names of notes: what a thing is called, as far as every file system takes it, and never the same twice. */
final class NoteNames {
    private static final int LONGEST = 80;
    private static final String RESERVED = "(?i)index( of .*)?|con|prn|aux|nul|com\\d|lpt\\d";

    private final Map<String, String> names = new HashMap<>();

    private NoteNames() {}

    static NoteNames of(List<GraphNode> nodes) {
        NoteNames names = new NoteNames();
        Set<String> taken = new HashSet<>();
        for (GraphNode node : nodes) {
            String name = safe(
                    node.names().en().isEmpty() ? node.label() : node.names().en());
            boolean free = !name.isEmpty() && !name.matches(RESERVED) && taken.add(name.toLowerCase(Locale.ROOT));
            String unique = free ? name : (name + " (" + node.id() + ")").strip();
            taken.add(unique.toLowerCase(Locale.ROOT));
            names.names.put(node.id(), unique);
        }
        return names;
    }

    private static String safe(String text) {
        String plain = text.replaceAll("[\\\\/:*?\"<>|#^\\[\\]\\p{Cntrl}\\s]+", " ")
                .strip()
                .replaceAll("^\\.+|\\.+$", "");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST).strip() : plain;
    }

    private String name(GraphNode node) {
        return names.getOrDefault(node.id(), node.id());
    }

    /** {@return the path of a thing's note} */
    String path(GraphNode node) {
        return node.type() + "/" + name(node) + ".md";
    }

    /** {@return a link to a thing's note that shows its label} */
    String link(GraphNode node) {
        String label = node.label().replaceAll("[\\[\\]|\\p{Cntrl}]+", " ");
        return label.equals(name(node)) ? "[[" + label + "]]" : "[[" + name(node) + "|" + label + "]]";
    }
}
