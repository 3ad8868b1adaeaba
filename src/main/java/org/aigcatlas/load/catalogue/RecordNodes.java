package org.aigcatlas.load.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.load.catalogue.Item.Listed;
import org.aigcatlas.load.catalogue.Item.Offering;
import org.apache.jena.graph.Node;

/** The IRIs of a catalogue's records. */
final class RecordNodes {
    private final Map<String, String> offerings;
    private final Map<String, String> listed;

    RecordNodes(List<Offering> offerings, List<Listed> listed) {
        this("", offerings, listed);
    }

    /** The IRIs of records whose offerings' short names begin with this. */
    RecordNodes(String prefix, List<Offering> offerings, List<Listed> listed) {
        this.offerings = Slugs.of(
                prefix + "offering-", offerings.stream().map(Offering::id).toList());
        this.listed = Slugs.of("record-", listed.stream().map(Listed::id).toList());
    }

    Node of(Offering offering) {
        return Statements.thing(offerings.getOrDefault(offering.id(), ""));
    }

    Node of(Listed record) {
        return ofListed(record.id());
    }

    /** {@return the record with this id, of the list or else of an offering, if the edition has it} */
    Optional<Node> ofAny(String id) {
        return Optional.ofNullable(listed.getOrDefault(id, offerings.get(id))).map(Statements::thing);
    }

    /** {@return the record of the list with this id, whether or not the edition has it} */
    Node ofListed(String id) {
        return Statements.thing(listed.getOrDefault(id, "record-" + Words.slug(id)));
    }
}
