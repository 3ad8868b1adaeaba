package org.aigcatlas.fuzz;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.StreamRDFLib;

/** Whether an answer is what it says it is. */
final class AnswerForm {
    /** Beyond this, only a part of the answers would be looked at in the time that there is. */
    private static final int LARGE = 100_000;

    private static final XMLInputFactory XML = XMLInputFactory.newFactory();

    private AnswerForm() {}

    /** {@return what is wrong with an answer; empty where it is sound} */
    static Optional<String> complaint(WireRequest request, WireAnswer answer) {
        if (answer.status() >= 500 && answer.status() != 503) {
            return Optional.of("status " + answer.status());
        }
        boolean isBare = request.method().equals("HEAD") || answer.status() == 204 || answer.status() == 304;
        if (isBare
                || answer.body().length == 0
                || answer.header("Content-Encoding").isPresent()) {
            return Optional.empty();
        }
        try {
            read(answer);
        } catch (IOException | XMLStreamException | RuntimeException e) {
            return Optional.of("not " + answer.type() + ": " + e);
        }
        return answer.status() >= 400 ? refusal(answer) : Optional.empty();
    }

    private static Optional<String> refusal(WireAnswer answer) {
        String text = answer.text();
        if (text.contains("Exception") || text.contains("\tat ")) {
            return Optional.of("a stack trace reaches a person");
        }
        if (answer.type().equals("application/problem+json")) {
            JsonObject problem = JsonParser.parseString(text).getAsJsonObject();
            boolean isSound = problem.get("status").getAsInt() == answer.status()
                    && !problem.get("code").getAsString().isEmpty()
                    && !problem.get("detail").getAsString().isEmpty();
            return isSound ? Optional.empty() : Optional.of("a problem document without its parts");
        }
        return Optional.empty();
    }

    private static void read(WireAnswer answer) throws IOException, XMLStreamException {
        String type = answer.type();
        Lang lang = RDFLanguages.contentTypeToLang(type);
        if (type.endsWith("json")) {
            json(answer.text());
        } else if (type.endsWith("xml") || Lang.TRIX.equals(lang)) {
            // Jena's reader of TriX refuses the typed literals that its writer writes.
            xml(answer.body());
        } else if (type.equals("text/csv")) {
            table(utf8(answer.body()), CSVFormat.RFC4180);
        } else if (type.equals("text/tab-separated-values")) {
            table(
                    utf8(answer.body()),
                    CSVFormat.DEFAULT
                            .builder()
                            .setDelimiter('\t')
                            .setQuote(null)
                            .get());
        } else if (lang != null
                && (RDFLanguages.isTriples(lang) || RDFLanguages.isQuads(lang))
                && answer.body().length < LARGE) {
            statements(answer.body(), lang);
        } else if (type.startsWith("text/")) {
            utf8(answer.body());
        }
    }

    private static String utf8(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static void json(String text) throws IOException {
        try (JsonReader reader = new JsonReader(new StringReader(text))) {
            reader.setStrictness(Strictness.STRICT);
            reader.skipValue();
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("more than one value");
            }
        }
    }

    private static void xml(byte[] bytes) throws XMLStreamException {
        XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(bytes));
        while (reader.hasNext()) {
            reader.next();
        }
    }

    private static void table(String text, CSVFormat format) throws IOException {
        try (CSVParser rows = CSVParser.parse(text, format)) {
            long widths = rows.stream().mapToInt(row -> row.size()).distinct().count();
            if (widths > 1) {
                throw new IOException("rows of " + widths + " lengths");
            }
        }
    }

    private static void statements(byte[] bytes, Lang lang) {
        try {
            RDFParser.create()
                    .source(new ByteArrayInputStream(bytes))
                    .lang(lang)
                    .base("http://localhost/")
                    .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
                    .parse(StreamRDFLib.sinkNull());
        } catch (RiotException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
