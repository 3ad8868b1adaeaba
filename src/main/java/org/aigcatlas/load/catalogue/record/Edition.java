package org.aigcatlas.load.catalogue.record;

import java.time.LocalDate;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Which edition of a catalogue the records come from.
 *
 * @param version what its publisher calls it, or a mark of its content
 * @param date the day of the edition; empty where nobody knows it
 */
public record Edition(String version, Optional<LocalDate> date) {

    /** An edition of this day. */
    public Edition(String version, LocalDate date) {
        this(version, Optional.of(date));
    }

    public void write(StatementWriter write, Node source) {
        write.say(source, DCTerms.hasVersion.asNode(), NodeFactory.createLiteralString(version));
        date.map(day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate))
                .ifPresent(day -> write.say(source, DCTerms.issued.asNode(), day));
    }
}
