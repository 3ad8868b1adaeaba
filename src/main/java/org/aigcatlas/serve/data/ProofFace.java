package org.aigcatlas.serve.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.infer.Proof;
import org.aigcatlas.infer.ProofGraph;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Representation;
import org.aigcatlas.serve.http.Representations;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.graph.NodeFactory;

/** {@code /why?subject=&relation=&object=}: why a fact holds, as a page, as JSON or as RDF. */
public final class ProofFace implements Handler {
    private static final String JSON = "json";

    private final Site site;
    private final ProofJson json;

    /** The proofs of this site. */
    public ProofFace(Site site) {
        this.site = site;
        this.json = new ProofJson(site.atlas());
    }

    /** {@return the endings of the forms, JSON's among them} */
    public static List<String> endings() {
        return Stream.concat(Stream.of(JSON), RdfForms.endings().stream()).toList();
    }

    /** {@return the media types of the forms} */
    public static List<String> types() {
        return Stream.concat(Stream.of("application/json"), RdfForms.types().stream())
                .toList();
    }

    @Override
    public Reply to(Request request) {
        String ending = Representations.split(request.path(), endings())[1];
        Representations rdf = RdfForms.of(
                site.version(),
                () -> ProofGraph.of(needed(request), fact -> site.atlas().evidence(fact).stream()
                        .map(evidence -> NodeFactory.createURI(evidence.claim().iri()))
                        .toList()),
                () -> Reply.html(new ProofPage(site, request, forms(request)).html(found(request))));
        Representation object = Representation.json(() -> Reply.json(json.of(needed(request))));
        return new Representations(
                        site.version(),
                        Stream.concat(Stream.of(object), rdf.forms().stream()).toList(),
                        Problem.of(ProblemCode.ADDRESS_FORM_REFUSED).with("forms", types()),
                        Optional.empty())
                .reply(request, ending);
    }

    /** A page asks again where nothing was asked, and says so where the fact doesn't hold. */
    private Optional<Proof> found(Request request) {
        return Links.FACT.stream().anyMatch(request.parameters()::containsKey) ? proof(request) : Optional.empty();
    }

    private Proof needed(Request request) {
        Supplier<AtlasException> unproven = () -> AtlasException.of(ProblemCode.PROOF_ABSENT);
        return proof(request).orElseThrow(unproven);
    }

    private Optional<Proof> proof(Request request) {
        List<String> terms = Links.FACT.stream()
                .map(part -> request.parameter(part)
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .orElseThrow(() -> AtlasException.of(ProblemCode.PROOF_PART_MISSING)
                                .with("part", part)
                                .at(part)))
                .toList();
        return site.atlas().why(terms.get(0), terms.get(1), terms.get(2));
    }

    private Map<String, String> forms(Request request) {
        Map<String, List<String>> asked = new LinkedHashMap<>(request.parameters());
        asked.remove("lang");
        Map<String, String> forms = new LinkedHashMap<>();
        forms.put("JSON", site.addresses().link(Links.PROOF + "." + JSON + Links.query(asked)));
        RdfSyntax.ofDocuments()
                .forEach(syntax -> forms.put(
                        syntax.label(),
                        site.addresses().link(Links.PROOF + "." + syntax.ending() + Links.query(asked))));
        return forms;
    }
}
