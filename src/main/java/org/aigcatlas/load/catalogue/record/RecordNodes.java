package org.aigcatlas.load.catalogue.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.apache.jena.graph.Node;

/** The IRIs of a catalogue's records. */
public final class RecordNodes {
    private final Map<String, String> offerings;
    private final Map<String, String> listed;

    public RecordNodes(List<Offering> offerings, List<Listed> listed) {
        this("", offerings, listed);
    }

    /** The IRIs of records whose offerings' short names begin with this. */
    public RecordNodes(String prefix, List<Offering> offerings, List<Listed> listed) {
        this.offerings = Slugs.of(
                prefix + "offering-", offerings.stream().map(Offering::id).toList());
        this.listed = Slugs.of("record-", listed.stream().map(Listed::id).toList());
    }

    public Node of(Offering offering) {
        return StatementWriter.thing(offerings.getOrDefault(offering.id(), ""));
    }

    public Node of(Listed record) {
        return ofListed(record.id());
    }

    /** {@return the record with this id, of the list or else of an offering, if the edition has it} */
    public Optional<Node> ofAny(String id) {
        return Optional.ofNullable(listed.getOrDefault(id, offerings.get(id))).map(StatementWriter::thing);
    }

    /** {@return the record of the list with this id, whether or not the edition has it} */
    public Node ofListed(String id) {
        return StatementWriter.thing(listed.getOrDefault(id, "record-" + NameText.slug(id)));
    }
}
