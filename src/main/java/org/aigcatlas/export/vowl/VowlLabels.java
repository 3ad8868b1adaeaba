package org.aigcatlas.export.vowl;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Naming;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;

/** The labels and definitions of terms, by language. */
final class VowlLabels {
    private static final String BY_IRI = "IRI-based";
    private static final String WITHOUT_LANGUAGE = "undefined";

    private final VowlTerms terms;
    private final LanguageSelection languages;

    VowlLabels(VowlTerms terms, LanguageSelection languages) {
        this.terms = terms;
        this.languages = languages;
    }

    /** {@return a term with its names and what it means} */
    JsonObject about(Node term) {
        JsonObject about = named(term, "label");
        about.addProperty(
                "baseIri", term.getURI().substring(0, localStart(term)).replaceFirst("[#/]$", ""));
        JsonObject meaning = texts(term, Naming.DEFINITIONS, terms.naming(term)::definitionIn);
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
        JsonObject label = texts(term, Naming.NAMES, terms.naming(term)::nameIn);
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
    private JsonObject texts(Node term, List<Node> properties, Function<Language, Optional<Node>> best) {
        JsonObject texts = new JsonObject();
        for (Node property : properties) {
            for (Node text : terms.objects(term, property)) {
                if (Naming.isText(text)) {
                    add(texts, text.getLiteralLanguage(), text);
                }
            }
        }
        Stream.of(Language.values()).filter(languages::speaks).forEach(language -> best.apply(language)
                .ifPresent(text -> add(texts, language.tag(), text)));
        return texts;
    }

    private void add(JsonObject texts, String tag, Node text) {
        boolean alone = languages == LanguageSelection.ZH && tag.equals(Language.ZH.tag());
        String key = tag.isEmpty() || alone ? WITHOUT_LANGUAGE : tag;
        if (!texts.has(key)) {
            texts.addProperty(key, text.getLiteralLexicalForm());
        }
    }

    /** {@return what is known of the vocabulary as a whole} */
    JsonObject header() {
        JsonObject header = new JsonObject();
        header.add(
                "languages",
                VowlList.array(
                        switch (languages) {
                            case EN -> List.of("en", BY_IRI);
                            case ZH -> List.of(WITHOUT_LANGUAGE, BY_IRI);
                            case BOTH -> List.of("en", "zh", BY_IRI);
                        }));
        List<Node> ontologies = terms.declared(OWL.Ontology.asNode());
        if (ontologies.size() == 1) {
            Node ontology = ontologies.getFirst();
            header.addProperty("iri", ontology.getURI());
            header.add("title", texts(ontology, List.of(DCTerms.title.asNode()), language -> Optional.empty()));
            header.add(
                    "description",
                    texts(ontology, List.of(DCTerms.description.asNode()), language -> Optional.empty()));
            terms.objects(ontology, OWL.versionInfo.asNode()).stream()
                    .findFirst()
                    .ifPresent(version -> header.addProperty("version", version.getLiteralLexicalForm()));
        }
        header.add("baseIris", new JsonArray());
        return header;
    }
}
