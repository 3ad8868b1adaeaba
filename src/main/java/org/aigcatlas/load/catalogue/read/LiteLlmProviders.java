package org.aigcatlas.load.catalogue.read;

import java.util.Map;
import org.aigcatlas.load.catalogue.record.NameText;
import org.aigcatlas.load.catalogue.tables.Tables;

/** What models.dev calls the providers that LiteLLM calls otherwise, so that one provider is one thing. */
final class LiteLlmProviders {
    private static final String VERTEX = "vertex_ai";
    private static final Map<String, Map<String, String>> OTHERWISE = Tables.keyed("litellm-providers.csv", "litellm");

    private LiteLlmProviders() {}

    /** {@return the provider's short name} */
    static String of(String name) {
        return name.startsWith(VERTEX)
                ? "google-vertex"
                : OTHERWISE
                        .getOrDefault(name, Map.of())
                        .getOrDefault("provider", NameText.slug(name.replace('_', '-')));
    }
}
