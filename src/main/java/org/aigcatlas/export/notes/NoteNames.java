package org.aigcatlas.export.notes;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.aigcatlas.export.graph.GraphNode;
import org.aigcatlas.export.graph.IriWords;
import org.aigcatlas.export.option.LanguageSelection;

/**
 * Names of notes: what a thing is called, as far as every file system and every link takes it, and never the same twice
 * even where upper and lower case are one. Where two things share a name, each has its id behind it.
 */
final class NoteNames {
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|#^\\[\\]%\\p{C}\\s]+");
    private static final Pattern RESERVED = Pattern.compile("index|index of .*", Pattern.CASE_INSENSITIVE);

    /** With an id behind it and its ending, a name stays below the 255 bytes that file systems take. */
    private static final int MOST_BYTES = 120;

    private final Map<String, String> byId = new HashMap<>();

    private NoteNames() {}

    static NoteNames of(List<GraphNode> nodes, LanguageSelection languages) {
        Map<String, Integer> uses = new HashMap<>();
        nodes.forEach(node -> uses.merge(key(plain(node, languages)), 1, Integer::sum));
        NoteNames names = new NoteNames();
        Set<String> taken = new HashSet<>();
        for (GraphNode node : nodes) {
            String plain = plain(node, languages);
            boolean own = uses.getOrDefault(key(plain), 0) == 1
                    && !RESERVED.matcher(plain).matches()
                    && !IriWords.isDevice(plain)
                    && !plain.isEmpty();
            String name = own ? plain : withId(plain, node);
            while (!taken.add(key(name))) {
                name = withId(name, node);
            }
            names.byId.put(node.id(), name);
        }
        return names;
    }

    private static String withId(String name, GraphNode node) {
        // A device keeps its name whatever is behind a dot, and even behind a blank.
        String told = IriWords.isDevice(name) ? name.replace('.', ' ') : name;
        return (told + " (" + node.id() + ")").strip();
    }

    private static String key(String name) {
        return IriWords.fold(name);
    }

    private static String plain(GraphNode node, LanguageSelection languages) {
        List<String> lines = node.lines();
        return safe(languages == LanguageSelection.ZH ? lines.getLast() : lines.getFirst());
    }

    private static String safe(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String allowed = FORBIDDEN.matcher(composed).replaceAll(" ").strip();
        return IriWords.cut(allowed, MOST_BYTES).replaceAll("^[. ]+|[. ]+$", "");
    }

    /** {@return the name of a thing's note, without its ending} */
    String of(GraphNode node) {
        return byId.getOrDefault(node.id(), node.id());
    }

    /** {@return a link to a thing's note, which shows the thing's label} */
    String link(GraphNode node) {
        String label = node.label().replaceAll("[\\[\\]|\\p{C}\\s]+", " ").strip();
        return label.isEmpty() || label.equals(of(node))
                ? "[[" + of(node) + "]]"
                : "[[" + of(node) + "|" + label + "]]";
    }
}
