package org.aigcatlas.load.catalogue.read;

import java.util.Map;
import org.aigcatlas.load.catalogue.record.NameText;

/** What models.dev calls the providers that LiteLLM calls otherwise, so that one provider is one thing. */
final class LiteLlmProviders {
    private static final String VERTEX = "vertex_ai";
    private static final Map<String, String> OTHERWISE = Map.ofEntries(
            Map.entry("bedrock", "amazon-bedrock"),
            Map.entry("bedrock_converse", "amazon-bedrock"),
            Map.entry("cloudflare", "cloudflare-workers-ai"),
            Map.entry("cohere_chat", "cohere"),
            Map.entry("dashscope", "alibaba"),
            Map.entry("fireworks_ai", "fireworks-ai"),
            Map.entry("gemini", "google"),
            Map.entry("github_copilot", "github-copilot"),
            Map.entry("moonshot", "moonshotai"),
            Map.entry("nvidia_nim", "nvidia"),
            Map.entry("text-completion-openai", "openai"),
            Map.entry("together_ai", "togetherai"));

    private LiteLlmProviders() {}

    /** {@return the provider's short name} */
    static String of(String name) {
        return name.startsWith(VERTEX)
                ? "google-vertex"
                : OTHERWISE.getOrDefault(name, NameText.slug(name.replace('_', '-')));
    }
}
