package org.aigcatlas.thing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aigcatlas.graph.Named;
import org.aigcatlas.thing.Relation.Value;

/**
 * How several values of a thing are known.
 *
 * @param ground how
 * @param relations the relations whose values are known so
 */
public record KnownHow(Ground ground, List<Named> relations) {
    public KnownHow {
        relations = List.copyOf(relations);
    }

    /** {@return the grounds of what a thing says of itself, each once; without those that tell a graph only} */
    public static List<KnownHow> of(ThingDescription description) {
        Map<Ground, Set<Named>> grounds = new LinkedHashMap<>();
        description.outgoing().forEach(relation -> relation.values().stream()
                .flatMap(value -> value.grounds().stream())
                .filter(ground -> !(ground instanceof Ground.Held))
                .forEach(ground -> grounds.computeIfAbsent(ground, key -> new LinkedHashSet<>())
                        .add(relation.property())));
        List<KnownHow> known = new ArrayList<>();
        grounds.forEach((ground, relations) -> known.add(new KnownHow(ground, List.copyOf(relations))));
        return known;
    }

    /** {@return the conclusions by which a value is set} */
    public static List<Ground.Concluded> conclusions(Value value) {
        return value.grounds().stream()
                .filter(Ground.Concluded.class::isInstance)
                .map(Ground.Concluded.class::cast)
                .toList();
    }

    /** {@return the conclusions that have set all of these values, but for what only follows; empty where they differ} */
    public static List<Ground.Concluded> shared(List<Value> values) {
        List<List<Ground.Concluded>> each = values.stream()
                .filter(value -> !value.inferred())
                .map(KnownHow::conclusions)
                .distinct()
                .toList();
        return each.size() == 1 ? each.getFirst() : List.of();
    }
}
