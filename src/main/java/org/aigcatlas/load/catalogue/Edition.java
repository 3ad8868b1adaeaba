package org.aigcatlas.load.catalogue;

import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;

/**
 * Which edition of a catalogue the records come from.
 *
 * @param version what its publisher calls it, or a mark of its content
 * @param date the day of the edition
 */
public record Edition(String version, LocalDate date) {

    void write(Statements write, Node source) {
        write.say(source, DCTerms.hasVersion.asNode(), NodeFactory.createLiteralString(version));
        write.say(source, DCTerms.issued.asNode(), NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate));
    }
}
