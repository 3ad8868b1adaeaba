package org.aigcatlas.map;

import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;

/** What stands on a map. */
public sealed interface MapNode {
    /** {@return its id, unique on the map} */
    String id();

    /** {@return the class of what it stands for} */
    Named type();

    /**
     * A thing.
     *
     * @param id its id
     * @param thing the thing
     * @param type its class, the first of several
     * @param definition what it is
     * @param models how many models belong to it, where it is a family
     */
    record OfThing(String id, Named thing, Named type, Text definition, int models) implements MapNode {}

    /**
     * Many things of one class that are near one thing, and would fill the map.
     *
     * @param bundle whose they are, and of which class
     * @param type the class
     * @param size how many they are, without those that stand on the map themselves or belong to a family there
     */
    record OfBundle(MapBundle bundle, Named type, int size) implements MapNode {
        @Override
        public String id() {
            return bundle.written();
        }
    }
}
