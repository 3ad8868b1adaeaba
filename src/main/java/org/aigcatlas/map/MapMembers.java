package org.aigcatlas.map;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.store.Reading;
import org.apache.jena.graph.Node;

/**
 * What stands on a map.
 *
 * @param things the things
 * @param bundles what stands for many things
 */
public record MapMembers(Set<Node> things, List<MapBundle> bundles) {
    /** How many things of a bundle come onto the map at once. */
    private static final int MOST_OF_BUNDLE = 60;

    public MapMembers {
        things = Set.copyOf(things);
        bundles = List.copyOf(bundles);
    }

    /** {@return a map with these things} */
    public static MapMembers of(Collection<Node> things) {
        return new MapMembers(Set.copyOf(things), List.of());
    }

    /** {@return this map with what is near a thing that stands on it, and the thing} */
    public MapMembers expanded(Reading reading, Node thing) {
        MapNeighbours near = MapNeighbours.of(reading, thing);
        Set<Node> more = new LinkedHashSet<>(things);
        more.add(thing);
        more.addAll(near.single(reading));
        return new MapMembers(
                more,
                Stream.concat(bundles.stream(), near.bundles(thing).stream())
                        .distinct()
                        .toList());
    }

    /** {@return this map with the members of a bundle, as many as it takes at once} */
    public MapMembers expanded(Reading reading, MapBundle bundle) {
        Set<Node> more = new LinkedHashSet<>(things);
        MapNeighbours.rest(reading, bundle, things).stream()
                .limit(MOST_OF_BUNDLE)
                .forEach(more::add);
        return new MapMembers(more, bundles);
    }

    /** {@return the names of what stands on it, as an address has them, sorted} */
    public List<String> written() {
        return Stream.concat(things.stream().map(MapName::of), bundles.stream().map(MapBundle::written))
                .sorted()
                .toList();
    }
}
