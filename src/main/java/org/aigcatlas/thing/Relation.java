package org.aigcatlas.thing;

import java.util.List;
import java.util.function.Predicate;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;

/**
 * A relation of a thing with all it leads to.
 *
 * @param property the relation
 * @param values what it leads to, stated ones first
 */
public record Relation(Named property, List<Value> values) {
    public Relation {
        values = List.copyOf(values);
    }

    /** {@return what the reader of a language is shown: no texts of other languages, unless there are no others} */
    public List<Value> readable(Language language) {
        List<Value> spoken =
                values.stream().filter(value -> isFor(value, language)).toList();
        return spoken.isEmpty() ? values : spoken;
    }

    /** {@return the relation with those of its values alone that are wanted} */
    public Relation only(Predicate<Value> wanted) {
        return new Relation(property, values.stream().filter(wanted).toList());
    }

    private static boolean isFor(Value value, Language language) {
        return !(value instanceof Value.OfText text) || text.language().isEmpty() || language.takes(text.language());
    }

    /** What a relation leads to, and who says so. */
    public sealed interface Value {

        /** {@return the claims behind it; empty where it follows by a rule or is the atlas's own wording} */
        List<Evidence> evidence();

        /** {@return how it is known, graph by graph; empty where it only follows by a rule, and of what points to a thing} */
        List<Ground> grounds();

        /** {@return whether it only follows by a rule} */
        boolean inferred();

        /**
         * Another thing.
         *
         * @param thing the thing
         * @param inferred whether it only follows by a rule
         * @param evidence the claims behind it
         * @param grounds how it is known, graph by graph
         */
        record OfThing(Named thing, boolean inferred, List<Evidence> evidence, List<Ground> grounds) implements Value {
            public OfThing {
                evidence = List.copyOf(evidence);
                grounds = List.copyOf(grounds);
            }
        }

        /**
         * An inner node, which has no name: what is in it stands for it.
         *
         * @param owners the things that have it, where it leads to the thing; empty where the thing leads to it
         * @param relations what it holds; a list is one relation without a name
         * @param inferred whether it only follows by a rule
         * @param evidence the claims behind it
         * @param grounds how it is known, graph by graph
         */
        record OfInner(
                List<Named> owners,
                List<Relation> relations,
                boolean inferred,
                List<Evidence> evidence,
                List<Ground> grounds)
                implements Value {
            public OfInner {
                owners = List.copyOf(owners);
                relations = List.copyOf(relations);
                evidence = List.copyOf(evidence);
                grounds = List.copyOf(grounds);
            }
        }

        /**
         * A text, number or date.
         *
         * @param text its written form
         * @param language its language; empty where it has none
         * @param inferred whether it only follows by a rule
         * @param evidence the claims behind it
         * @param grounds how it is known, graph by graph
         */
        record OfText(String text, String language, boolean inferred, List<Evidence> evidence, List<Ground> grounds)
                implements Value {
            public OfText {
                evidence = List.copyOf(evidence);
                grounds = List.copyOf(grounds);
            }
        }
    }
}
