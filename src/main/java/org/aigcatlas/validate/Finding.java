package org.aigcatlas.validate;

import java.util.Optional;
import org.aigcatlas.graph.Language;
import org.apache.jena.graph.Node;

/**
 * One fault of one record.
 *
 * @param subject the record
 * @param predicate the relation that is at fault, where one is
 * @param value the value that is at fault, where one is
 * @param en what is wrong and what to write, in English
 * @param zh what is wrong and what to write, in Chinese
 */
public record Finding(Node subject, Optional<Node> predicate, Optional<Node> value, String en, String zh) {

    /** {@return what is wrong and what to write, in the language asked for} */
    public String message(Language language) {
        return language.pick(en, zh);
    }
}
