package org.aigcatlas.load.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where JSON-LD takes its contexts from: the document, and a few well-known ones that are kept here in words of our own.
 * Nothing is fetched.
 */
final class Contexts {
    /** What is kept, as a person calls it. */
    static final String KEPT = "schema.org, Croissant, DCAT, PROV, ActivityStreams, Web Annotation, CSVW, FOAF";

    private static final List<Map.Entry<String, Pattern>> WELL_KNOWN = List.of(
            known("schema", "schema\\.org/?(#|version/latest/schemaorg-current-https?\\.jsonld)?"),
            known("schema", "schema\\.org/docs/jsonldcontext\\.(jsonld|json)"),
            known("croissant", "mlcommons\\.org/croissant/1\\.[01]/?"),
            known("dcat", "w3\\.org/ns/dcat(3)?(\\.jsonld|#)?"),
            known("dcat", "semiceu\\.github\\.io/DCAT-AP/(releases/)?[\\w.-]+/context/dcat-ap\\.jsonld"),
            known("dcat", "data\\.europa\\.eu/r5r/?"),
            known("prov", "w3\\.org/ns/prov(\\.jsonld|#)?"),
            known("activitystreams", "w3\\.org/ns/activitystreams(\\.jsonld|#)?"),
            known("anno", "w3\\.org/ns/anno(\\.jsonld)?"),
            known("csvw", "w3\\.org/ns/csvw(\\.jsonld|#)?"),
            known("foaf", "xmlns\\.com/foaf/(context|0\\.1/?)"));

    private Contexts() {}

    private static Map.Entry<String, Pattern> known(String name, String address) {
        return Map.entry(name, Pattern.compile("https?://(www\\.)?" + address));
    }

    /** {@return options for JSON-LD that know the well-known contexts and refuse every other address of one} */
    static JsonLdOptions localOptions() {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader((address, loaderOptions) -> kept(address));
        return options;
    }

    private static Document kept(URI address) throws JsonLdError {
        Optional<String> name = WELL_KNOWN.stream()
                .filter(one -> one.getValue().matcher(address.toString()).matches())
                .map(Map.Entry::getKey)
                .findFirst();
        if (name.isEmpty()) {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "The context " + address + " is not fetched; write the context into the document");
        }
        try (InputStream text =
                Objects.requireNonNull(Contexts.class.getResourceAsStream("/contexts/" + name.get() + ".jsonld"))) {
            Document document = JsonDocument.of(text);
            document.setDocumentUrl(address);
            return document;
        } catch (IOException e) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
        }
    }
}
