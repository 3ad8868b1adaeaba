package org.aigcatlas.load.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;

/** Where JSON-LD takes its contexts from: the document, and nowhere else. */
final class Contexts {
    private Contexts() {}

    /** {@return options for JSON-LD that refuse every address of a context} */
    static JsonLdOptions localOptions() {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader((address, loaderOptions) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "The context " + address + " is not fetched; write the context into the document");
        });
        return options;
    }
}
