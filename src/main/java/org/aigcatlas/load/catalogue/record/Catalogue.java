package org.aigcatlas.load.catalogue.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Whose list of models a file is. Each catalogue has graphs of its own; none takes another's place. */
public enum Catalogue {
    /** Of which the landscape is made. */
    MODELS_DEV("models.dev", "models.dev", "models-dev", "https://models.dev/"),
    /** The prices and limits that LiteLLM ships. */
    LITELLM("litellm", "LiteLLM", "litellm", "https://github.com/BerriAI/litellm"),
    /** What OpenRouter offers. */
    OPENROUTER("openrouter", "OpenRouter", "openrouter", "https://openrouter.ai/");

    private final String word;
    private final String label;
    private final String slug;
    private final String page;

    Catalogue(String word, String label, String slug, String page) {
        this.word = word;
        this.label = label;
        this.slug = slug;
        this.page = page;
    }

    /** {@return what a command calls it} */
    public String word() {
        return word;
    }

    /** {@return its name} */
    public String label() {
        return label;
    }

    /** {@return the catalogue that a command calls so} */
    public static Optional<Catalogue> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /** {@return what commands call the catalogues} */
    public static List<String> words() {
        return Arrays.stream(values()).map(Catalogue::word).toList();
    }

    /** {@return the graphs that its records go to} */
    public List<Node> graphs() {
        return this == MODELS_DEV
                ? Arrays.stream(LandscapeGraph.values())
                        .map(LandscapeGraph::node)
                        .toList()
                : List.of(Iris.graph("catalogue-" + slug));
    }

    /** {@return the catalogue as a source} */
    public Node source() {
        return NodeFactory.createURI(Iris.SOURCE + slug);
    }

    /** {@return its address} */
    public String page() {
        return page;
    }

    /** {@return what the short names of its records begin with} */
    public String prefix() {
        return this == MODELS_DEV ? "" : slug + "-";
    }
}
