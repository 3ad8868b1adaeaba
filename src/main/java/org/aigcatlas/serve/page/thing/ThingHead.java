package org.aigcatlas.serve.page.thing;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.thing.ThingDescription;

/**
 * What the page about a thing tells programs in its head.
 *
 * @param addresses where things are found
 * @param description the thing
 * @param language the reader's language
 * @param forms the path of each form by its ending
 */
record ThingHead(Links addresses, ThingDescription description, Language language, UnaryOperator<String> forms) {
    /** {@return a summary, the thing's own address, the other forms of the page, and the thing in schema.org's terms} */
    List<Markup> elements() {
        List<Markup> head = new ArrayList<>();
        head.add(tag("meta").with("name", "description").with("content", summary()));
        String iri = description.thing().iri();
        // Others' addresses lead to what they themselves say, which is another text.
        head.add(tag("link")
                .with("rel", "canonical")
                .with("href", iri.startsWith(Iris.BASE) ? iri : addresses.link(forms.apply(""))));
        RdfSyntax.ofDocuments()
                .forEach(syntax -> head.add(tag("link")
                        .with("rel", "alternate")
                        .with("type", syntax.type())
                        .with("href", download(syntax.ending()))));
        head.add(new Markup.Data(RdfSyntax.JSON_LD.type(), "schema", SchemaOrg.of(description)));
        return head;
    }

    private String summary() {
        String definition = description.definition(language);
        return definition.isEmpty() ? description.thing().in(language) : definition;
    }

    /** {@return the address of the thing's document with this ending} */
    String download(String ending) {
        return addresses.link(forms.apply(ending).replaceFirst("#.*", ""));
    }
}
