package org.aigcatlas.load.catalogue.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One record of a catalogue. */
public sealed interface CatalogueItem {

    /** {@return what the catalogue calls it, unique among the items of its kind} */
    String id();

    /**
     * Somebody who serves models.
     *
     * @param id the catalogue's short name
     * @param name the name to show
     * @param documentation where its models are documented
     */
    record Provider(String id, String name, Optional<String> documentation) implements CatalogueItem {}

    /**
     * A model as one provider serves it.
     *
     * @param provider the provider's short name
     * @param traits what is said of the model
     * @param baseModel the record of the model list that it serves, where the catalogue says so
     * @param status {@code alpha}, {@code beta} or {@code deprecated}; empty where it is simply on offer
     * @param prices US dollars, by what they are paid for
     * @param longContext the prices of requests beyond so many tokens, where they are others
     */
    record Offering(
            String provider,
            Traits traits,
            Optional<String> baseModel,
            Optional<String> status,
            Map<Price, BigDecimal> prices,
            Optional<LongContext> longContext)
            implements CatalogueItem {
        public Offering {
            prices = Map.copyOf(prices);
        }

        @Override
        public String id() {
            return provider + "/" + traits.id();
        }
    }

    /**
     * A model of the list of models, whoever serves it.
     *
     * @param traits what is said of it; its id is {@code LAB/MODEL}
     */
    record Listed(Traits traits) implements CatalogueItem {
        @Override
        public String id() {
            return traits.id();
        }

        /** {@return the short name of who made it} */
        public String lab() {
            return traits.id().substring(0, traits.id().indexOf('/'));
        }
    }

    /**
     * A task that models are made for.
     *
     * @param id the catalogue's short name
     * @param name the name to show
     * @param field the short name of the field it belongs to; empty for one below another task
     * @param above the task it is a kind of
     */
    record Task(String id, String name, Optional<String> field, Optional<String> above) implements CatalogueItem {}

    /**
     * A field that tasks belong to.
     *
     * @param id the catalogue's short name
     * @param name the name to show
     */
    record TaskField(String id, String name) implements CatalogueItem {}

    /**
     * What a catalogue says of a model.
     *
     * @param id the model's id there
     * @param name the name to show
     * @param family the family's short name
     * @param released when it came out
     * @param updated when it last changed
     * @param knowledge until when it knows of the world
     * @param inputs the modalities that it takes in
     * @param outputs the modalities that it gives out
     * @param abilities what else it can do
     * @param openWeights what the record's field says; many resellers leave it at {@code false}
     * @param limits how many tokens it takes
     * @param weights where the record says that the weights are; at the most one address a place
     * @param licence the licence that the record names
     */
    record Traits(
            String id,
            String name,
            Optional<String> family,
            Optional<SourceDate> released,
            Optional<SourceDate> updated,
            Optional<SourceDate> knowledge,
            List<Modality> inputs,
            List<Modality> outputs,
            Set<Ability> abilities,
            boolean openWeights,
            Map<Limit, Long> limits,
            List<String> weights,
            Optional<String> licence) {
        public Traits {
            inputs = List.copyOf(inputs);
            outputs = List.copyOf(outputs);
            abilities = Set.copyOf(abilities);
            limits = Map.copyOf(limits);
            weights = List.copyOf(weights);
        }

        /** {@return whether it came out before what it is said to know, so that one of the two dates is a slip} */
        public boolean isOutBeforeItsKnowledge() {
            return released.isPresent()
                    && knowledge.isPresent()
                    && released.get().isInMonthBefore(knowledge.get());
        }

        /** {@return the last part of the id in lower case, by which the tables kept by hand name a spelling} */
        public String spelling() {
            return id.substring(id.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What long requests cost.
     *
     * @param above the number of tokens above which a request is long
     * @param prices US dollars for a million tokens, by what they are paid for
     */
    record LongContext(long above, Map<Price, BigDecimal> prices) {
        public LongContext {
            prices = Map.copyOf(prices);
        }
    }

    /** What a price is paid for: a million tokens, or else one image or one request. */
    enum Price {
        INPUT,
        OUTPUT,
        CACHE_READ,
        CACHE_WRITE,
        REASONING,
        AUDIO_INPUT,
        AUDIO_OUTPUT,
        IMAGE_INPUT,
        IMAGE_OUTPUT,
        REQUEST;

        /** {@return whether it is one of the four prices of text that every landscape has} */
        public boolean isUsual() {
            return compareTo(CACHE_WRITE) <= 0;
        }
    }

    /** What a limit counts. */
    enum Limit {
        CONTEXT,
        INPUT,
        OUTPUT
    }

    /** A form of content. */
    enum Modality {
        TEXT,
        IMAGE,
        AUDIO,
        VIDEO,
        PDF
    }

    /** What a model can do beside taking and giving content. */
    enum Ability {
        REASONING,
        TOOL_CALL,
        STRUCTURED_OUTPUT,
        ATTACHMENT
    }
}
