package org.aigcatlas.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import org.aigcatlas.graph.Language;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What terms are called, as texts by language. */
final class VowlWords {
    private static final String BY_IRI = "IRI-based";
    private static final String WITHOUT_LANGUAGE = "undefined";

    private final VowlTerms terms;
    private final Wording wording;

    VowlWords(VowlTerms terms, Wording wording) {
        this.terms = terms;
        this.wording = wording;
    }

    /** {@return a term with its names and what it means} */
    JsonObject about(Node term) {
        JsonObject about = named(term, "label");
        about.addProperty(
                "baseIri", term.getURI().substring(0, localStart(term)).replaceFirst("[#/]$", ""));
        JsonObject meaning = texts(term, SKOS.definition.asNode());
        if (meaning.size() > 0) {
            about.add("comment", meaning);
        }
        return about;
    }

    /** {@return one of the things that a class names} */
    JsonObject individual(Node term) {
        return named(term, "labels");
    }

    private JsonObject named(Node term, String key) {
        JsonObject named = new JsonObject();
        named.addProperty("iri", term.getURI());
        JsonObject label = texts(term, RDFS.label.asNode());
        label.addProperty(BY_IRI, term.getURI().substring(localStart(term)));
        named.add(key, label);
        return named;
    }

    private static int localStart(Node term) {
        return Math.max(term.getURI().lastIndexOf('#'), term.getURI().lastIndexOf('/')) + 1;
    }

    /**
     * WebVOWL begins in English, or else with texts that have no language; where only Chinese is wanted, it is
     * that.
     */
    private JsonObject texts(Node term, Node property) {
        JsonObject texts = new JsonObject();
        for (Node text : terms.objects(term, property)) {
            if (text.isLiteral()) {
                String tag = text.getLiteralLanguage();
                boolean alone = wording == Wording.ZH && tag.equals(Language.ZH.tag());
                texts.addProperty(tag.isEmpty() || alone ? WITHOUT_LANGUAGE : tag, text.getLiteralLexicalForm());
            }
        }
        return texts;
    }

    /** {@return what is known of the vocabulary as a whole} */
    JsonObject header() {
        JsonObject header = new JsonObject();
        header.add(
                "languages",
                VowlList.array(
                        switch (wording) {
                            case EN -> List.of("en", BY_IRI);
                            case ZH -> List.of(WITHOUT_LANGUAGE, BY_IRI);
                            case BOTH -> List.of("en", "zh", BY_IRI);
                        }));
        List<Node> ontologies = terms.declared(OWL.Ontology.asNode());
        if (ontologies.size() == 1) {
            Node ontology = ontologies.getFirst();
            header.addProperty("iri", ontology.getURI());
            header.add("title", texts(ontology, DCTerms.title.asNode()));
            header.add("description", texts(ontology, DCTerms.description.asNode()));
            terms.objects(ontology, OWL.versionInfo.asNode()).stream()
                    .findFirst()
                    .ifPresent(version -> header.addProperty("version", version.getLiteralLexicalForm()));
        }
        header.add("baseIris", new JsonArray());
        return header;
    }
}
