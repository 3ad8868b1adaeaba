package org.aigcatlas.load.catalogue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.load.catalogue.record.RecordCollection;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.load.catalogue.write.LandscapeWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** One edition after the other, each beside the one before, as a store would hold them. */
public final class Editions {
    private static final Set<Node> MODELS =
            Set.of(Iris.term("Model"), Iris.term("Router"), Iris.term("Alias"), Iris.term("Tool"));

    private Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    private int number;

    /** Writes the next edition from these records. */
    public void next(List<Offering> offerings, List<Listed> list) {
        RecordCollection landscape = new RecordCollection();
        offerings.forEach(landscape);
        list.forEach(landscape);
        Graph next = GraphMemFactory.createDefaultGraphSameTerm();
        number++;
        LandscapeWriter.write(landscape, edition(number), graph, new Report(), into(next), false);
        graph = next;
    }

    /** Writes the next edition from files. */
    public void next(List<Path> files, Edition edition) {
        Graph next = GraphMemFactory.createDefaultGraphSameTerm();
        Catalogues.landscape(files, edition, graph, into(next));
        graph = next;
    }

    private static Edition edition(int number) {
        return new Edition("test " + number, LocalDate.of(2026, 1, 1).plusDays(number));
    }

    /** {@return a stream into a graph} */
    public static StreamRDF into(Graph graph) {
        return new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                graph.add(quad.asTriple());
            }
        };
    }

    /** {@return the newest edition, the union of its graphs} */
    public Graph graph() {
        return graph;
    }

    /** {@return the short names of the models that the newest edition lists} */
    public Set<String> present() {
        return models(false);
    }

    /** {@return the short names of the models that only an earlier edition listed} */
    public Set<String> former() {
        return models(true);
    }

    private Set<String> models(boolean former) {
        return graph
                .find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(triple -> MODELS.contains(triple.getObject()))
                .mapWith(Triple::getSubject)
                .filterKeep(model -> graph.contains(model, Iris.term("listedIn"), Node.ANY))
                .filterKeep(model -> graph.contains(model, Iris.term("lastListed"), Node.ANY) == former)
                .toList()
                .stream()
                .map(model -> Iris.shortName(model.getURI()))
                .collect(Collectors.toSet());
    }

    /** {@return the short names of the models that lead on to others} */
    public Set<String> redirected() {
        return graph.find(Node.ANY, DCTerms.isReplacedBy.asNode(), Node.ANY)
                .mapWith(triple -> Iris.shortName(triple.getSubject().getURI()))
                .toSet();
    }

    /** {@return the model of each offering, by the catalogue's id} */
    public Map<String, String> models() {
        Map<String, String> models = new HashMap<>();
        graph.find(Node.ANY, Iris.term("offeringOf"), Node.ANY)
                .forEach(triple -> graph.find(triple.getSubject(), Iris.term("catalogueId"), Node.ANY)
                        .forEach(id -> models.put(
                                id.getObject().getLiteralLexicalForm(),
                                Iris.shortName(triple.getObject().getURI()))));
        return models;
    }

    /** {@return the record of the list that each offering names, by the offering's catalogue id} */
    public Map<String, String> bases() {
        Map<String, String> bases = new HashMap<>();
        graph.find(Node.ANY, Iris.term("baseModel"), Node.ANY)
                .forEach(triple -> graph.find(triple.getSubject(), Iris.term("catalogueId"), Node.ANY)
                        .forEach(id -> bases.put(
                                id.getObject().getLiteralLexicalForm(),
                                triple.getObject().getURI())));
        return bases;
    }
}
