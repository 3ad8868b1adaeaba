package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.thing.Ground;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Terms of the graph as a reader sees them: things by name, each a link to its page. */
public final class TermRenderer {
    private final Links addresses;
    private final Request request;
    private final Set<String> told;

    /** Cells in which what others have named leads to a page here where it is among {@code told}. */
    TermRenderer(Links addresses, Request request, Set<String> told) {
        this.addresses = addresses;
        this.request = request;
        this.told = told;
    }

    /** {@return a thing as a link with its name} */
    public Markup thing(Named thing) {
        String name = thing.in(language());
        return iri(thing.iri(), name.equals(thing.iri()) ? shown(name) : name);
    }

    /** {@return a term; an IRI without a name shows as a person types it} */
    public Markup term(Node node) {
        if (node.isURI()) {
            return iri(node.getURI(), shown(node.getURI()));
        }
        if (!node.isLiteral()) {
            return Markup.words(node.toString());
        }
        return literal(node);
    }

    private Markup literal(Node node) {
        String text = node.getLiteralLexicalForm();
        String type = node.getLiteralDatatypeURI();
        if (type.endsWith("#boolean")) {
            return Markup.words(
                    text.equals("true")
                            ? language().pick("yes", "是")
                            : language().pick("no", "否"));
        }
        if (type.endsWith("#anyURI") && isWeb(text)) {
            return iri(text, text);
        }
        String tag = node.getLiteralLanguage();
        return tag.isEmpty()
                ? Markup.words(text)
                : tag("span").with("lang", tag).of(text);
    }

    /** {@return whether there is a page here about what this IRI names} */
    public boolean isHere(String iri) {
        return addresses.page(iri).isPresent() || told.contains(iri);
    }

    /** {@return a link to the page here, or the mere name where there is none} */
    public Markup named(String iri, String name) {
        return isHere(iri) ? Tag.link(withLanguage(addresses.document(iri)), name) : Markup.words(name);
    }

    /** {@return an IRI as a link, to its page here where there is one} */
    public Markup iri(String iri, String text) {
        Optional<String> page = addresses.page(iri).map(path -> withLanguage(path));
        if (page.isPresent()) {
            return Tag.link(page.get(), text);
        }
        if (told.contains(iri)) {
            return told(iri, text);
        }
        return isWeb(iri) ? outside(iri, text) : Markup.words(text);
    }

    /** What others have named has its page here, and one of theirs. */
    private Markup told(String iri, String text) {
        Markup here = Tag.link(withLanguage(addresses.document(iri)), text);
        return isWeb(iri)
                ? Markup.parts(
                        here,
                        Markup.words(" "),
                        outside(iri, "")
                                .with("aria-label", language().pick("its own address", "它自己的地址"))
                                .with("title", iri))
                : here;
    }

    private static Tag outside(String iri, String text) {
        return Tag.link(iri, text).with("rel", "noopener external").with("class", "out");
    }

    /** {@return the rule of a conclusion as a mark, which leads to the conclusion's page} */
    public Markup badge(Ground.Concluded conclusion) {
        String iri = conclusion.conclusion().orElse(conclusion.rule().iri());
        String page = addresses.page(iri).map(path -> withLanguage(path)).orElse(iri);
        return Tag.link(page, conclusion.rule().in(language()))
                .with("class", conclusion.isByHand() ? "badge how by-hand" : "badge how")
                .with("title", conclusion.meaning().in(language()));
    }

    /** {@return the mark of a fact that only follows by a rule, which leads to its proof} */
    public Tag follows(String subject, String relation, String object) {
        return Tag.link(
                        addresses.link(ProofPage.address(subject, relation, object), request),
                        language().pick("follows", "推断"))
                .with("class", "badge follows")
                .with(
                        "title",
                        language()
                                .pick(
                                        "It follows from other facts by a rule: see the proof.",
                                        "由其他事实按规则推断得出，点此查看推断过程。"));
    }

    private String withLanguage(String path) {
        int hash = path.indexOf('#');
        return hash < 0
                ? addresses.link(path, request)
                : addresses.link(path.substring(0, hash), request) + path.substring(hash);
    }

    private static boolean isWeb(String iri) {
        return iri.startsWith("https://") || iri.startsWith("http://");
    }

    private static String shown(String iri) {
        String shortName = Iris.shortName(iri);
        return shortName.equals(iri) ? shortened(iri) : shortName;
    }

    private static String shortened(String iri) {
        String written = Prefixes.shorten(NodeFactory.createURI(iri));
        return written.startsWith("<") ? iri : written;
    }

    private Language language() {
        return request.language();
    }
}
