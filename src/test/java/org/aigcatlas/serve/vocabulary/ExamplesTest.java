package org.aigcatlas.serve.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.aigcatlas.Graphs;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.serve.page.Vocabulary;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExamplesTest {
    private final LocalStore store = LocalStore.inMemory();

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whateverHasANameInAnyLanguageIsAnExample() {
        Graphs.put(store, "article", """
                id:outil a aigc:Tool ; rdfs:label "outil"@fr ; aigc:madeBy id:maison .
                id:maison skos:prefLabel "maison"@fr .
                id:nameless a aigc:Vendor .""");
        Vocabulary vocabulary = new Vocabulary(Graphs.parse("""
                aigc:Tool a owl:Class . aigc:Vendor a owl:Class . aigc:madeBy a owl:ObjectProperty ."""));
        Examples examples = Examples.in(store, vocabulary);
        Named tool = new Named(Iris.ID + "outil", "outil", "outil");
        assertThat(examples.of(Iris.NS + "Tool")).containsExactly(tool);
        assertThat(examples.of(Iris.NS + "madeBy"))
                .containsExactly(tool, new Named(Iris.ID + "maison", "maison", "maison"));
        assertThat(examples.of(Iris.NS + "Vendor")).isEmpty();
    }
}
