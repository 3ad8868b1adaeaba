package org.aigcatlas.validate;

import java.util.Comparator;
import java.util.Optional;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Node;

/**
 * One fault of one record.
 *
 * @param subject the record
 * @param predicate the relation that is at fault, where one is
 * @param value the value that is at fault, where one is
 * @param message what is wrong and what to write
 */
public record Finding(Node subject, Optional<Node> predicate, Optional<Node> value, Text message) {
    /** The order in which findings are told: by record, then by message. */
    static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding finding) -> finding.subject().toString())
            .thenComparing(finding -> finding.message().en());
}
