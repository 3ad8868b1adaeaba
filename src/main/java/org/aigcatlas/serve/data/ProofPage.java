package org.aigcatlas.serve.data;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.infer.FactWords;
import org.aigcatlas.infer.Proof;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.EvidenceList;
import org.aigcatlas.serve.page.FormFields;
import org.aigcatlas.serve.page.GroundSection;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.SitePage;
import org.aigcatlas.serve.page.TermRenderer;
import org.aigcatlas.thing.Evidence;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The page that says why a fact holds, as a tree from the fact down to what sources state. */
final class ProofPage extends SitePage {
    private final Map<String, String> forms;
    private final FactWords words;

    /** The page of this question; {@code forms} gives the address of each other form of the answer, by its name. */
    ProofPage(Site site, Request request, Map<String, String> forms) {
        super(site, request);
        this.forms = forms;
        this.words = new FactWords(site.atlas().names()::named, language);
    }

    /** {@return the page with the proof; with the question alone where nothing was asked, or where the fact doesn't hold} */
    String html(Optional<Proof> proof) {
        boolean isAsked = request.parameters().containsKey(Links.FACT.getFirst());
        String title = proof.map(found -> words.sentence(found.fact()))
                .orElse(language.pick("Why does a fact hold?", "一条事实为什么成立？"));
        Markup answer = proof.<Markup>map(found -> tree(found, cells(found)))
                .orElseGet(() -> isAsked
                        ? tag("p", "count")
                                .of(language.pick(
                                        "The atlas does not hold that, and it doesn't follow by its rules either.",
                                        "图谱中没有这条事实，按现有规则也推断不出来。"))
                        : Markup.none());
        return page(
                title,
                List.of(tag("meta").with("name", "robots").with("content", "noindex")),
                fill(
                        "why",
                        "title",
                        title,
                        "form",
                        form(),
                        "proof",
                        answer,
                        "forms",
                        proof.isPresent() ? others() : ""));
    }

    private TermRenderer cells(Proof proof) {
        Set<String> iris = new LinkedHashSet<>();
        gather(proof, iris);
        return site.cells(request, iris);
    }

    private static void gather(Proof proof, Set<String> iris) {
        Stream.of(
                        proof.fact().getSubject(),
                        proof.fact().getPredicate(),
                        proof.fact().getObject())
                .filter(Node::isURI)
                .forEach(node -> iris.add(node.getURI()));
        if (proof instanceof Proof.Derived derived) {
            derived.premises().forEach(premise -> gather(premise, iris));
        }
    }

    private Tag form() {
        Tag form = tag("form", "ask")
                .with("action", site.addresses().link(Links.PROOF))
                .with("method", "get")
                .of(Links.FACT.stream().map(this::field).toList());
        return FormFields.withLanguage(form, request)
                .of(tag("button").with("type", "submit").of(language.pick("Why?", "为什么？")));
    }

    private Tag field(String part) {
        String label =
                switch (part) {
                    case "subject" -> language.pick("subject", "主语");
                    case "relation" -> language.pick("relation", "关系");
                    default -> language.pick("object", "宾语");
                };
        return fill(
                "why-field",
                "part",
                part,
                "label",
                label,
                "value",
                request.parameter(part).orElse(""),
                "of",
                part.equals("relation") ? "Relation" : "",
                "base",
                site.addresses().prefix());
    }

    private List<Tag> others() {
        return forms.entrySet().stream()
                .map(form -> link(form.getValue(), form.getKey()))
                .toList();
    }

    private Tag tree(Proof proof, TermRenderer cells) {
        return tag("ul", "proof").of(node(proof, cells));
    }

    private Tag node(Proof proof, TermRenderer cells) {
        Tag fact = tag("p", "fact").of(fact(proof.fact(), cells));
        return switch (proof) {
            case Proof.Stated stated ->
                tag("li", "stated")
                        .of(fact)
                        .of(evidence(stated, cells))
                        .of(grounds(proof.fact(), stated.graphs(), cells));
            case Proof.Concluded concluded ->
                tag("li", "stated").of(fact).of(grounds(proof.fact(), concluded.graphs(), cells));
            case Proof.Derived derived ->
                tag("li", "derived")
                        .of(
                                fact,
                                rule(derived),
                                tag("ul")
                                        .of(derived.premises().stream()
                                                .map(premise -> node(premise, cells))
                                                .toList()));
        };
    }

    private Tag rule(Proof.Derived derived) {
        return tag("p", "rule")
                .of(
                        Markup.words(language.pick("It follows by the rule ", "由以下规则推断：")),
                        tag("code").of(derived.rule().name()),
                        Markup.words(language.pick(": ", "：")
                                + derived.rule().summary().in(language)));
    }

    private List<Markup> evidence(Proof.Stated stated, TermRenderer cells) {
        List<Evidence> said = site.atlas().evidence(stated.fact());
        return said.isEmpty() ? List.of() : List.of(new EvidenceList(cells, language).list(said));
    }

    private List<Markup> grounds(Triple fact, List<String> graphs, TermRenderer cells) {
        GroundSection ways = new GroundSection(cells, site.words(), language);
        return site.atlas().grounds(fact, graphs).stream()
                .map(ground -> (Markup) tag("div", "ground").of(ways.told(ground)))
                .toList();
    }

    private List<Markup> fact(Triple fact, TermRenderer cells) {
        List<Markup> parts = new ArrayList<>();
        Stream.of(fact.getSubject(), fact.getPredicate(), fact.getObject()).forEach(node -> {
            parts.add(term(node, cells));
            parts.add(Markup.words(" "));
        });
        parts.removeLast();
        return parts;
    }

    private Markup term(Node node, TermRenderer cells) {
        return node.isURI() ? cells.iri(node.getURI(), words.name(node)) : cells.term(node);
    }
}
