package org.aigcatlas.load.catalogue;

import static org.aigcatlas.load.catalogue.Statements.thing;

import java.util.Locale;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Item.Ability;
import org.aigcatlas.load.catalogue.Item.Limit;
import org.aigcatlas.load.catalogue.Item.Modality;
import org.aigcatlas.load.catalogue.Item.Price;
import org.aigcatlas.load.catalogue.ModelMatcher.Ground;
import org.apache.jena.graph.Node;

/** What the atlas calls the few things that catalogues have words of their own for. */
final class Terms {
    private Terms() {}

    static Node modality(Modality modality) {
        return thing(modality == Modality.PDF ? "pdf-document" : modality.name().toLowerCase(Locale.ROOT));
    }

    static Node ability(Ability ability) {
        return thing(
                switch (ability) {
                    case REASONING -> "stepwise-reasoning";
                    case TOOL_CALL -> "tool-calling";
                    case STRUCTURED_OUTPUT -> "structured-output";
                    case ATTACHMENT -> "file-attachment";
                });
    }

    static Node ground(Ground ground) {
        return Iris.term(
                switch (ground) {
                    case BY_HAND -> "ByHand";
                    case BASE_MODEL -> "ByBaseModel";
                    case LISTED_NAME -> "ByListedName";
                    case SAME_NAME -> "BySpelling";
                    case ALONE -> "ByItself";
                });
    }

    /** {@return the status of an offering: alpha, beta or deprecated} */
    static Node status(String status) {
        return Iris.term(status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1));
    }

    static String price(Price price) {
        return switch (price) {
            case INPUT -> "inputPrice";
            case OUTPUT -> "outputPrice";
            case CACHE_READ -> "cacheReadPrice";
            case CACHE_WRITE -> "cacheWritePrice";
            case REASONING -> "reasoningPrice";
            case AUDIO_INPUT -> "audioInputPrice";
            case AUDIO_OUTPUT -> "audioOutputPrice";
            case IMAGE_INPUT -> "imageInputPrice";
            case IMAGE_OUTPUT -> "imageOutputPrice";
            case REQUEST -> "requestPrice";
        };
    }

    /** {@return the price of long requests; empty where the atlas has no word for it} */
    static Optional<String> longContextPrice(Price price) {
        return switch (price) {
            case INPUT -> Optional.of("longContextInputPrice");
            case OUTPUT -> Optional.of("longContextOutputPrice");
            case CACHE_READ -> Optional.of("longContextCacheReadPrice");
            default -> Optional.empty();
        };
    }

    static String limit(Limit limit) {
        return switch (limit) {
            case CONTEXT -> "contextLimit";
            case INPUT -> "inputLimit";
            case OUTPUT -> "outputLimit";
        };
    }
}
