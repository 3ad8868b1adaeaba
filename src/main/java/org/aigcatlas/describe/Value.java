package org.aigcatlas.describe;

import java.util.List;
import org.aigcatlas.graph.Named;

/** What a relation leads to, and who says so. */
public sealed interface Value {

    /** {@return the claims behind it; empty where it follows by a rule or is the atlas's own wording} */
    List<Evidence> evidence();

    /** {@return whether it only follows by a rule} */
    boolean inferred();

    /**
     * Another thing.
     *
     * @param thing the thing
     * @param inferred whether it only follows by a rule
     * @param evidence the claims behind it
     */
    record OfThing(Named thing, boolean inferred, List<Evidence> evidence) implements Value {
        public OfThing {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * A text, number or date.
     *
     * @param text its written form
     * @param language its language; empty where it has none
     * @param inferred whether it only follows by a rule
     * @param evidence the claims behind it
     */
    record OfText(String text, String language, boolean inferred, List<Evidence> evidence) implements Value {
        public OfText {
            evidence = List.copyOf(evidence);
        }
    }
}
