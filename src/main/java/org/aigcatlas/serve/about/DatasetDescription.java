package org.aigcatlas.serve.about;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.serve.http.Links;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** The graph as a dataset, in VoID and DCAT, with counts that are true when they are asked for. */
final class DatasetDescription {
    private final Counts counts;
    private final String sparql;
    private final UnaryOperator<String> address;
    private final Model model = ModelFactory.createDefaultModel();

    /** A description with these counts and this endpoint; {@code address} makes a whole address of a path of the server. */
    DatasetDescription(Counts counts, String sparql, UnaryOperator<String> address) {
        this.counts = counts;
        this.sparql = sparql;
        this.address = address;
    }

    /** {@return the description} */
    Model model() {
        model.setNsPrefixes(Prefixes.asMapping());
        Map<String, String> addresses = Map.of(
                "description", address.apply(Links.DATASET),
                "home", address.apply("/"),
                "api", address.apply(Links.OPEN_API),
                "endpoint", sparql);
        FixedStatements.add(model, "void.rq", addresses);
        Resource dataset = model.createResource(Iris.BASE + "atlas")
                .addProperty(VOID.triples, Counts.integer(counts.triples()))
                .addProperty(VOID.distinctSubjects, Counts.integer(counts.subjects()))
                .addProperty(VOID.distinctObjects, Counts.integer(counts.objects()))
                .addProperty(VOID.classes, Counts.integer(counts.classes().size()))
                .addProperty(VOID.properties, Counts.integer(counts.properties().size()));
        partition(dataset);
        counts.graphs().forEach((name, triples) -> dataset.addProperty(VOID.subset, subset(name, triples)));
        return model;
    }

    private void partition(Resource dataset) {
        counts.classes()
                .forEach((type, entities) -> dataset.addProperty(
                        VOID.classPartition,
                        model.createResource()
                                .addProperty(VOID._class, model.createResource(type))
                                .addProperty(VOID.entities, Counts.integer(entities))));
        counts.properties()
                .forEach((property, triples) -> dataset.addProperty(
                        VOID.propertyPartition,
                        model.createResource()
                                .addProperty(VOID.property, model.createResource(property))
                                .addProperty(VOID.triples, Counts.integer(triples))));
    }

    private Resource subset(String name, long triples) {
        return model.createResource(name)
                .addProperty(RDF.type, VOID.Dataset)
                .addProperty(VOID.triples, Counts.integer(triples));
    }
}
