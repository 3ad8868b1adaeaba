package org.aigcatlas.map;

import java.util.Optional;
import java.util.function.Function;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Node;

/**
 * What is near one thing and of one class.
 *
 * @param owner the thing
 * @param type the IRI of the class
 */
public record MapBundle(Node owner, String type) {
    private static final char MARK = '~';

    /** {@return the id of the node of the thing} */
    public String ownerName() {
        return MapName.of(owner);
    }

    /** {@return the bundle as an address has it, such as {@code alibaba~Model}} */
    public String written() {
        return ownerName() + MARK + MapName.escaped(type.startsWith(Iris.NS) ? type.substring(Iris.NS.length()) : type);
    }

    /**
     * Reads a bundle.
     *
     * @param word such as {@code alibaba~Model}
     * @param things finds a thing by its name
     * @return the bundle; empty where it is none
     */
    public static Optional<MapBundle> read(String word, Function<String, Node> things) {
        int mark = word.indexOf(MARK);
        if (mark < 1 || mark == word.length() - 1) {
            return Optional.empty();
        }
        String type = MapName.plain(word.substring(mark + 1));
        return Optional.of(new MapBundle(
                things.apply(MapName.plain(word.substring(0, mark))), type.contains(":") ? type : Iris.NS + type));
    }
}
