package org.aigcatlas.map;

import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What is near one thing and of one class.
 *
 * @param owner the thing
 * @param type the IRI of the class
 */
public record Bundle(Node owner, String type) {
    private static final char MARK = '~';

    /** {@return the id of the node of the thing} */
    public String ownerName() {
        return MapName.of(owner);
    }

    /** {@return the bundle as an address has it, such as {@code alibaba~Model}} */
    public String written() {
        return MapName.of(owner) + MARK + Iris.shortName(type);
    }

    /**
     * Reads a bundle.
     *
     * @param word such as {@code alibaba~Model}
     * @return the bundle; empty where it is none
     */
    public static Optional<Bundle> read(String word) {
        int mark = word.indexOf(MARK);
        return mark < 1 || mark == word.length() - 1
                ? Optional.empty()
                : Optional.of(new Bundle(
                        NodeFactory.createURI(whole(word.substring(0, mark), Iris.ID)),
                        whole(word.substring(mark + 1), Iris.NS)));
    }

    private static String whole(String name, String space) {
        return name.contains(":") ? name : space + name;
    }
}
