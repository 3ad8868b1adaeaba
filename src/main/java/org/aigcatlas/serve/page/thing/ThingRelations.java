package org.aigcatlas.serve.page.thing;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.thing.Relation;
import org.aigcatlas.thing.Relation.Value;
import org.aigcatlas.thing.ThingDescription;
import org.apache.jena.vocabulary.RDFS;

/**
 * Which relations of a thing stand in which part of its page.
 *
 * @param description the thing
 * @param isHere whether there is a page here about what an IRI names
 */
record ThingRelations(ThingDescription description, Predicate<String> isHere) {
    private static final String SECTION_OF = Iris.NS + "sectionOf";
    private static final List<String> PARTS_OF_CLAIM = List.of("subject", "predicate", "object");

    /** {@return what the thing leads to that has a page here} */
    List<Relation> outgoing() {
        return things(description.outgoing(), true);
    }

    /** {@return what the thing leads to that is found elsewhere, each address once, by the relation that tells most} */
    List<Relation> elsewhere() {
        Set<String> seen = new HashSet<>();
        return things(description.outgoing(), false).stream()
                .sorted(Comparator.comparing(
                        relation -> relation.property().iri().equals(RDFS.seeAlso.getURI())))
                .map(relation -> relation.only(value -> !(value instanceof Value.OfThing end)
                        || seen.add(end.thing().iri())))
                .filter(relation -> !relation.values().isEmpty())
                .toList();
    }

    /** What the thing itself says in the same words, as it does where a relation goes both ways, is not said twice. */
    List<Relation> incoming() {
        return things(
                description.incoming().stream()
                        .filter(relation -> !relation.property().iri().equals(SECTION_OF))
                        .map(relation -> relation.only(value -> !isSaid(relation.property(), value)))
                        .toList(),
                true);
    }

    private boolean isSaid(Named property, Value end) {
        return description.outgoing().stream()
                .filter(relation -> relation.property().equals(property))
                .flatMap(relation -> relation.values().stream())
                .anyMatch(value -> value instanceof Value.OfThing one
                        && end instanceof Value.OfThing other
                        && one.thing().equals(other.thing()));
    }

    private List<Relation> things(List<Relation> all, boolean ours) {
        return all.stream()
                .map(relation -> relation.only(value -> isIn(value, ours)))
                .filter(relation -> !relation.values().isEmpty())
                .sorted(Comparator.comparingInt(ThingRelations::place))
                .toList();
    }

    private boolean isIn(Value value, boolean ours) {
        return switch (value) {
            case Value.OfThing end -> isHere.test(end.thing().iri()) == ours;
            case Value.OfInner inner -> ours;
            case Value.OfText text -> false;
        };
    }

    /** A claim reads as a sentence: subject, relation, object, and then the rest. */
    private static int place(Relation relation) {
        int part = PARTS_OF_CLAIM.indexOf(relation.property().iri().replaceFirst(".*#", ""));
        return part < 0 ? PARTS_OF_CLAIM.size() : part;
    }

    /** {@return the texts, numbers and dates of the thing for the reader of a language} */
    List<Relation> texts(Language language) {
        return description.outgoing().stream()
                .map(relation -> new Relation(relation.property(), relation.readable(language))
                        .only(Value.OfText.class::isInstance))
                .filter(relation -> !relation.values().isEmpty())
                .toList();
    }
}
