package org.aigcatlas.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.thing.Relation;
import org.aigcatlas.thing.Relation.Value;

/** Inner nodes in a line of text: what they hold in brackets, as Turtle has it; a list in parentheses. */
final class InnerText {
    private final Language language;

    InnerText(Language language) {
        this.language = language;
    }

    /** {@return what an inner node holds, behind what has it where that is another thing} */
    String of(Value.OfInner inner) {
        String owners =
                inner.owners().stream().map(owner -> owner.in(language) + " ").collect(Collectors.joining());
        List<Relation> relations = inner.relations();
        boolean isList =
                relations.size() == 1 && relations.getFirst().property().iri().isEmpty();
        if (isList) {
            return owners + "(" + values(relations.getFirst()) + ")";
        }
        String held = relations.stream().map(this::relation).collect(Collectors.joining(language.pick("; ", "；")));
        return owners + "[" + (held.isEmpty() ? "…" : held) + "]";
    }

    private String relation(Relation relation) {
        Named property = relation.property();
        return property.in(language) + language.pick(": ", "：") + values(relation);
    }

    private String values(Relation relation) {
        return relation.values().stream().map(this::value).collect(Collectors.joining(language.pick(", ", "、")));
    }

    private String value(Value value) {
        return switch (value) {
            case Value.OfThing end -> end.thing().in(language);
            case Value.OfText end -> end.text();
            case Value.OfInner end -> of(end);
        };
    }
}
