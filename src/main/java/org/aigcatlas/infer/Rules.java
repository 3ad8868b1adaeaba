package org.aigcatlas.infer;

import java.util.List;
import org.aigcatlas.store.Bundled;

/** The rules that ship with the atlas. */
public final class Rules {
    private static final String FOLDER = "ontology/rules";
    private static final String ENDING = ".rq";

    private Rules() {}

    /** {@return the rules of the folder {@code ontology/rules/}, sorted by name} */
    public static List<Rule> bundled() {
        return Bundled.names(FOLDER, ENDING).stream()
                .map(name -> Rule.parse(name, Bundled.text(FOLDER, name + ENDING)))
                .toList();
    }
}
