package org.aigcatlas.serve.page;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.ColumnWords;
import org.aigcatlas.store.Bundled;

/** The words for what has no label in the graph: tags and columns of the queries, terms of RDF and OWL. */
public final class DisplayNames {
    private final Properties chinese = new Properties();
    private final ColumnWords columns = new ColumnWords();

    /** The words from {@code serve/words.properties}. */
    public DisplayNames() {
        try (Reader in = new StringReader(Bundled.text("serve", "words.properties"))) {
            chinese.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the readers by whom the first page groups its questions, in this order} */
    public List<String> audiences() {
        return List.of(chinese.getProperty("audiences").split(" "));
    }

    /** {@return what a group of questions for some readers is called} */
    public String audience(String audience, Language language) {
        String[] names = chinese.getProperty("audienceName." + audience).split("\\|", 2);
        return language.pick(names[0], names[1]);
    }

    /** {@return the tags of the questions for some readers, the best fitting first} */
    public List<String> tagsFor(String audience) {
        return List.of(chinese.getProperty("audience." + audience).split(" "));
    }

    /** {@return what a tag of the queries is called} */
    String tag(String tag, Language language) {
        String english = tag.substring(0, 1).toUpperCase(Locale.ROOT) + tag.substring(1);
        return language.pick(english, chinese.getProperty("tag." + tag, english));
    }

    /** {@return what a column of an answer, or a parameter, is called} */
    public String column(String column, Language language) {
        return columns.of(column, language);
    }

    /** {@return a term of RDF, RDFS, OWL or Dublin Core with its name; empty for other terms, which have labels of their own} */
    Optional<Named> named(String iri) {
        return term(iri, Language.EN)
                .map(english -> new Named(iri, english, term(iri, Language.ZH).orElse(english)));
    }

    /** {@return what a term of RDF, RDFS, OWL or Dublin Core is called; empty for other terms, which have labels of their own} */
    public Optional<String> term(String iri, Language language) {
        String space = iri.startsWith("http://www.w3.org/")
                ? "term."
                : iri.startsWith("http://purl.org/dc/terms/") ? "dcterm." : "none.";
        return Optional.ofNullable(chinese.getProperty(space + iri.replaceFirst(".*[#/]", "")))
                .map(words -> words.split("\\|", 2))
                .map(words -> language.pick(words[0], words[1]));
    }
}
