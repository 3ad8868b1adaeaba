package org.aigcatlas.export.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.aigcatlas.rdf.XmlCharacters;

/** Writes XML, one element after another. What XML can't hold is left out of texts. */
final class XmlWriter {
    private final XMLStreamWriter out;
    private int depth;

    XmlWriter(OutputStream out) throws IOException {
        try {
            this.out = XMLOutputFactory.newInstance().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            this.out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Opens an element. */
    XmlWriter open(String name) throws IOException {
        line(() -> out.writeStartElement(name));
        depth++;
        return this;
    }

    /** Gives the element that has just been begun an attribute. */
    XmlWriter with(String attribute, Object value) throws IOException {
        return write(() -> out.writeAttribute(attribute, XmlCharacters.clean(String.valueOf(value))));
    }

    /** Closes the innermost element. */
    XmlWriter close() throws IOException {
        depth--;
        return line(out::writeEndElement);
    }

    /** Writes an element without content. */
    XmlWriter empty(String name) throws IOException {
        return line(() -> out.writeEmptyElement(name));
    }

    /** Writes an element that holds a text. */
    XmlWriter text(String name, String text) throws IOException {
        return begin(name).closed(text);
    }

    /** Begins an element that will hold a text alone. */
    XmlWriter begin(String name) throws IOException {
        return line(() -> out.writeStartElement(name));
    }

    /** Ends the element that has just been begun with a text in it. */
    XmlWriter closed(String text) throws IOException {
        return write(() -> {
            out.writeCharacters(XmlCharacters.clean(text));
            out.writeEndElement();
        });
    }

    /** Ends the document. */
    void end() throws IOException {
        write(() -> {
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        });
    }

    private XmlWriter line(Step tag) throws IOException {
        return write(() -> {
            out.writeCharacters("\n" + " ".repeat(depth));
            tag.write();
        });
    }

    private XmlWriter write(Step step) throws IOException {
        try {
            step.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Something that is written. */
    @FunctionalInterface
    private interface Step {
        void write() throws XMLStreamException;
    }
}
