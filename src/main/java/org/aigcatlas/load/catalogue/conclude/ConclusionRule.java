package org.aigcatlas.load.catalogue.conclude;

import java.util.Locale;
import org.aigcatlas.graph.Iris;
import org.apache.jena.graph.Node;

/** The named rules by which a value is concluded from records, the one that counts first at the top. */
public enum ConclusionRule {
    /** Somebody wrote it into a table, with a support. */
    BY_HAND("ByHand"),
    /** The list of models links the weights. */
    WEIGHTS_LINK("FromWeightsLink"),
    /** The catalogue's list of models says so. */
    MODEL_LIST("FromModelList"),
    /** An offering's id is the name of a repository that holds weights. */
    REPOSITORY_NAME("FromRepositoryName"),
    /** The maker's own offering says so. */
    MAKERS_OFFERING("FromMakersOffering"),
    /** Several providers agree, and most of those that say anything. */
    AGREEING_OFFERINGS("FromAgreeingOfferings"),
    /** At least half of the offerings that say anything say so. */
    MOST_OFFERINGS("FromMostOfferings"),
    /** The name says so. */
    NAME("FromName"),
    /** The catalogue counts the model to the family. */
    CATALOGUE_FAMILY("FromCatalogueFamily"),
    /** What is known of the family. */
    FAMILY("FromFamily"),
    /** The lab that a record or an id names. */
    LAB("FromLab"),
    /** What the model takes and gives. */
    MODALITIES("FromModalities"),
    /** An edition before said so, whose records are no longer at hand. */
    EARLIER_EDITION("FromEarlierEdition");

    private final String term;

    ConclusionRule(String term) {
        this.term = term;
    }

    /** {@return the rule, as the vocabulary has it} */
    public Node node() {
        return Iris.term(term);
    }

    /** {@return whether a record on the list of models states the value itself} */
    boolean isStated() {
        return this == MODEL_LIST || this == WEIGHTS_LINK;
    }

    /** {@return the end of the address of a conclusion by this rule} */
    public String slug() {
        return term.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
