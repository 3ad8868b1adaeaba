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
        try {
            line();
            out.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        depth++;
        return this;
    }

    /** Closes the innermost element. */
    XmlWriter close() throws IOException {
        depth--;
        try {
            line();
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Writes an element without content. */
    XmlWriter empty(String name, String... attributes) throws IOException {
        try {
            line();
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Writes an element that holds a text. */
    XmlWriter text(String name, String text, String... attributes) throws IOException {
        try {
            line();
            out.writeStartElement(name);
            attributes(attributes);
            out.writeCharacters(XmlCharacters.clean(text));
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return this;
    }

    /** Ends the document. */
    void end() throws IOException {
        try {
            out.writeCharacters("\n");
            out.writeEndDocument();
            out.flush();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private void line() throws XMLStreamException {
        out.writeCharacters("\n" + " ".repeat(depth));
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], XmlCharacters.clean(attributes[i + 1]));
        }
    }
}
