package org.aigcatlas.load;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * Names for the inner nodes of a graph that come from what is said around them, so that two graphs have the same names
 * where they say the same. Nodes that nothing tells apart share a name.
 */
public final class StableInnerNodes {
    private static final int LETTERS = 12;
    private static final String HERE = "*";

    private final Map<Node, String> names = new HashMap<>();

    private StableInnerNodes() {}

    /** {@return the names for the inner nodes of a graph's statements} */
    public static StableInnerNodes of(Collection<Triple> triples) {
        StableInnerNodes inner = new StableInnerNodes();
        Map<Node, List<Triple>> around = new HashMap<>();
        triples.forEach(triple -> blanks(triple, node -> around.computeIfAbsent(node, one -> new ArrayList<>())
                .add(triple)));
        around.keySet().forEach(node -> inner.names.put(node, ""));
        int told = 0;
        // A round further, a name knows of what is one step further away; where no more are told apart, none ever are.
        while (inner.kinds() > told) {
            told = inner.kinds();
            inner.refine(around);
        }
        return inner;
    }

    private int kinds() {
        return new HashSet<>(names.values()).size();
    }

    private void refine(Map<Node, List<Triple>> around) {
        Map<Node, String> next = new HashMap<>();
        around.forEach((node, triples) -> {
            List<String> said = new ArrayList<>();
            triples.forEach(triple -> said.add(said(triple, node)));
            Collections.sort(said);
            next.put(node, hash(names.get(node) + "\n" + String.join("\n", said)));
        });
        names.putAll(next);
    }

    private String said(Triple triple, Node node) {
        return said(triple.getSubject(), node) + " " + said(triple.getPredicate(), node) + " "
                + said(triple.getObject(), node);
    }

    private String said(Node term, Node node) {
        if (term.isTripleTerm()) {
            return "(" + said(term.getTriple(), node) + ")";
        }
        if (term.equals(node)) {
            return HERE;
        }
        return term.isBlank() ? "_:" + names.get(term) : term.toString();
    }

    private static void blanks(Triple triple, Consumer<Node> to) {
        for (Node term : new HashSet<>(List.of(triple.getSubject(), triple.getObject()))) {
            if (term.isTripleTerm()) {
                blanks(term.getTriple(), to);
            } else if (term.isBlank()) {
                to.accept(term);
            }
        }
    }

    private static String hash(String text) {
        try {
            byte[] whole = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(whole).substring(0, 2 * LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** {@return the node's name, with the mark of an inner node} */
    public String name(Node node) {
        return "_:b" + names.getOrDefault(node, "").substring(0, LETTERS);
    }
}
