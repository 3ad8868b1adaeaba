package org.aigcatlas.load.rdf;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonStructure;
import jakarta.json.stream.JsonLocation;
import jakarta.json.stream.JsonParsingException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.rdf.Address;
import org.apache.jena.irix.IRIx;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;

/**
 * Reads JSON-LD. The library's own resolution of addresses is java.net.URI's: what that can't read becomes the base, and
 * what is percent-encoded is decoded. So documents are expanded without a base, and resolved here.
 */
final class JsonLdReader {
    private static final Pattern REMOTE = Pattern.compile(
            "^(?:Context URI is not absolute \\[|The context |An invalid value for (?=@import))([^\\] ]+)");

    private final Profile profile;
    private final LocatedErrorHandler places;

    JsonLdReader(Profile profile, LocatedErrorHandler places) {
        this.profile = profile;
        this.places = places;
    }

    void read(InputStream in, String base, StreamRDF to) {
        try {
            Document document = JsonDocument.of(in);
            JsonStructure content = document.getJsonContent().orElseThrow();
            JsonLdBase own = JsonLdBase.in(content);
            own.fault().ifPresent(fault -> profile.refuse(fault, -1, -1));
            JsonLdOptions options = options();
            Optional<IRIx> from = Optional.empty();
            if (own.isInside()) {
                options.setBase(URI.create(base));
            } else {
                from = Optional.of(base(base, own));
                document = JsonDocument.of(own.content());
            }
            JsonArray expanded = JsonLd.expand(document).options(options).get();
            JsonArray whole = new JsonLdAddresses(profile, from).resolve(expanded);
            to.start();
            ToRdfProcessor.toRdf(new QuadMaker(profile, to), whole, options);
            to.finish();
        } catch (JsonLdError e) {
            throw told(e);
        } catch (IllegalStateException e) {
            // The library says so, and no more, of some documents that contradict themselves.
            throw places.error(LocatedErrorHandler.syntax("what it says of a node contradicts itself"), -1L, -1L);
        }
    }

    private IRIx base(String document, JsonLdBase own) {
        own.sole().flatMap(Address::fault).ifPresent(fault -> profile.refuse(fault, -1, -1));
        // It is taken as it is written: without the dots in it, it would be another.
        return own.sole()
                .map(base -> IRIx.create(Address.isWhole(base) ? base : profile.resolveIRI(base, -1, -1)))
                .orElseGet(() -> IRIx.create(document));
    }

    private static JsonLdOptions options() {
        JsonLdOptions options = Contexts.localOptions();
        // Nothing is dropped for its address; what is bad is refused when the whole address is known.
        options.setUriValidation(UriValidationPolicy.SchemeOnly);
        return options;
    }

    private RiotException told(JsonLdError e) {
        if (e.getCause() instanceof RiotException refused) {
            return refused;
        }
        Optional<JsonLocation> place = Optional.ofNullable(e.getCause())
                .filter(JsonParsingException.class::isInstance)
                .map(cause -> ((JsonParsingException) cause).getLocation());
        return places.error(
                problem(e),
                place.map(JsonLocation::getLineNumber).orElse(-1L),
                place.map(JsonLocation::getColumnNumber).orElse(-1L));
    }

    private static Problem problem(JsonLdError e) {
        String said = said(e);
        Matcher remote = REMOTE.matcher(said);
        return remote.find()
                ? Problem.of(ProblemCode.LOAD_CONTEXT_NOT_FETCHED)
                        .with("context", remote.group(1))
                        .with("known", Contexts.KEPT)
                : LocatedErrorHandler.syntax(said);
    }

    private static String said(JsonLdError e) {
        if (e.getCause() instanceof JsonLdError inner) {
            return String.valueOf(inner.getMessage());
        }
        return e.getCause() instanceof JsonException ? "That is not JSON" : String.valueOf(e.getMessage());
    }
}
