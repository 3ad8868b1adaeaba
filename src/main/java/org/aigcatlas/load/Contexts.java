package org.aigcatlas.load;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.util.Context;

/** Settings for the parsers that keep them from reaching out. */
public final class Contexts {
    private Contexts() {}

    /** {@return the parsers' settings, with JSON-LD contexts taken from the document only} */
    public static Context withoutNetwork() {
        Context context = RIOT.getContext().copy();
        context.set(LangJSONLD11.JSONLD_OPTIONS, localOptions());
        return context;
    }

    /** {@return options for JSON-LD that refuse every address of a context} */
    public static JsonLdOptions localOptions() {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader((address, loaderOptions) -> {
            throw new JsonLdError(
                    JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "The context " + address + " is not fetched; write the context into the document");
        });
        return options;
    }
}
