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

    /** Opens an element; attributes come as name, value, name, value. */
    XmlWriter open(String name, String... attributes) throws IOException {
        line(() -> out.writeStartElement(name), attributes);
        depth++;
        return this;
    }

    /** Closes the innermost element. */
    XmlWriter close() throws IOException {
        depth--;
        return line(out::writeEndElement);
    }

    /** Writes an element without content. */
    XmlWriter empty(String name, String... attributes) throws IOException {
        return line(() -> out.writeEmptyElement(name), attributes);
    }

    /** Writes an element that holds a text. */
    XmlWriter text(String name, String text, String... attributes) throws IOException {
        line(() -> out.writeStartElement(name), attributes);
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

    private XmlWriter line(Step tag, String... attributes) throws IOException {
        return write(() -> {
            out.writeCharacters("\n" + " ".repeat(depth));
            tag.write();
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], XmlCharacters.clean(attributes[i + 1]));
            }
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
