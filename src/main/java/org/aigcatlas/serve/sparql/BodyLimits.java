package org.aigcatlas.serve.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.StrictText;
import org.aigcatlas.limit.Limits;
import org.aigcatlas.serve.http.BodyRefused;
import org.apache.jena.atlas.web.ContentType;
import org.apache.jena.fuseki.servlets.ActionLib;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.riot.WebContent;

/** What a client sends, taken only up to a size. */
public final class BodyLimits {
    /** How many bytes a query or an update may have, as a body or in a form. */
    public static final int REQUEST = Limits.DEFAULT.request();

    /** How many bytes a graph may have. */
    static final int GRAPH = Limits.DEFAULT.graph();

    private BodyLimits() {}

    /** Lets a query or an update pass, or refuses it before any of it is read: 415 for another character set, 413 for a form that is too large. */
    static void check(HttpAction action) {
        Optional<ContentType> type = Optional.ofNullable(ActionLib.getContentType(action));
        type.map(ContentType::getCharset)
                .filter(charset -> !charset.equalsIgnoreCase(StandardCharsets.UTF_8.name()))
                .ifPresent(charset -> {
                    throw AtlasException.of(ProblemCode.SPARQL_CHARSET_REFUSED).with("charset", charset);
                });
        boolean isForm = type.map(ContentType::getContentTypeStr)
                .filter(WebContent.contentTypeHTMLForm::equalsIgnoreCase)
                .isPresent();
        if (isForm) {
            require(action.getRequestContentLengthLong(), REQUEST);
        }
    }

    /** {@return the encoding that a request names for its body, where it names one} */
    static Optional<Charset> charset(HttpAction action) {
        return Optional.ofNullable(ActionLib.getContentType(action))
                .map(ContentType::getCharset)
                .map(Charset::forName);
    }

    private static byte[] bytes(InputStream in, int most) throws IOException {
        byte[] bytes = in.readNBytes(most + 1);
        require(bytes.length, most);
        return bytes;
    }

    /** Refuses more than so many bytes with 413. */
    static void require(long bytes, int most) {
        if (bytes > most) {
            throw AtlasException.of(ProblemCode.SPARQL_BODY_TOO_LARGE).with("most", most >> 20);
        }
    }

    /** {@return all that a stream holds as text, without a byte order mark; refused where it isn't UTF-8 or is too large} */
    static String text(InputStream in, int most) {
        try {
            return StrictText.of("", bytes(in, most));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** {@return that the body of a request is broken} */
    static AtlasException unreadable(IOException e) {
        return BodyRefused.told(
                e, AtlasException.of(ProblemCode.SPARQL_BODY_UNREADABLE).with("reason", e));
    }
}
