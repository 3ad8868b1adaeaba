package org.aigcatlas.load.catalogue.model;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.Locale;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.model.ModelMatcher.Ground;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Ability;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Limit;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Modality;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Price;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** What the atlas calls the few things that catalogues have words of their own for. */
public final class CatalogueTerms {
    /** The atlas itself, as the description of the sources has it. */
    public static final Node ATLAS = NodeFactory.createURI(Iris.SOURCE + "atlas");

    private CatalogueTerms() {}

    public static Node modality(Modality modality) {
        return thing(modality == Modality.PDF ? "pdf-document" : modality.name().toLowerCase(Locale.ROOT));
    }

    public static Node ability(Ability ability) {
        return thing(
                switch (ability) {
                    case REASONING -> "stepwise-reasoning";
                    case TOOL_CALL -> "tool-calling";
                    case STRUCTURED_OUTPUT -> "structured-output";
                    case ATTACHMENT -> "file-attachment";
                });
    }

    public static Node ground(Ground ground) {
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
    public static Node status(String status) {
        return Iris.term(status.substring(0, 1).toUpperCase(Locale.ROOT) + status.substring(1));
    }

    public static String price(Price price) {
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
    public static Optional<String> longContextPrice(Price price) {
        return switch (price) {
            case INPUT -> Optional.of("longContextInputPrice");
            case OUTPUT -> Optional.of("longContextOutputPrice");
            case CACHE_READ -> Optional.of("longContextCacheReadPrice");
            default -> Optional.empty();
        };
    }

    public static String limit(Limit limit) {
        return switch (limit) {
            case CONTEXT -> "contextLimit";
            case INPUT -> "inputLimit";
            case OUTPUT -> "outputLimit";
        };
    }
}
