package org.aigcatlas.serve.about;

import java.util.List;
import java.util.function.UnaryOperator;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.serve.http.Links;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** The graph as a dataset, in VoID and DCAT, with counts that are true when they are asked for. */
final class DatasetDescription {
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

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
        Resource dataset = model.createResource(Iris.BASE + "atlas");
        model.createResource(address.apply(Links.DATASET))
                .addProperty(RDF.type, VOID.DatasetDescription)
                .addProperty(FOAF.primaryTopic, dataset);
        describe(dataset);
        access(dataset);
        partition(dataset);
        counts.graphs().forEach((name, triples) -> dataset.addProperty(VOID.subset, subset(name, triples)));
        return model;
    }

    private void describe(Resource dataset) {
        dataset.addProperty(RDF.type, VOID.Dataset)
                .addProperty(RDF.type, DCAT.Dataset)
                .addProperty(DCTerms.title, "AIGC Atlas", "en")
                .addProperty(DCTerms.title, "AIGC 图谱", "zh")
                .addProperty(
                        DCTerms.description,
                        "An open knowledge graph of AI-generated content: concepts, techniques, models, tools and vendors, how they relate, and who says so.",
                        "en")
                .addProperty(DCTerms.description, "人工智能生成内容的开放知识图谱：概念、技术、模型、工具与厂商，它们之间的关系，以及每条事实的出处。", "zh")
                .addProperty(DCTerms.license, model.createResource(LICENCE))
                .addProperty(FOAF.homepage, model.createResource(address.apply("/")))
                .addProperty(DCAT.landingPage, model.createResource(address.apply("/")))
                .addProperty(VOID.uriSpace, Iris.BASE)
                .addProperty(VOID.exampleResource, model.createResource(Iris.ID + "chatgpt"))
                .addProperty(VOID.triples, Counts.integer(counts.triples()))
                .addProperty(VOID.distinctSubjects, Counts.integer(counts.subjects()))
                .addProperty(VOID.distinctObjects, Counts.integer(counts.objects()))
                .addProperty(VOID.classes, Counts.integer(counts.classes().size()))
                .addProperty(VOID.properties, Counts.integer(counts.properties().size()));
        List.of("aigc", "rdfs", "skos", "dcterms", "prov", "schema", "foaf")
                .forEach(prefix -> dataset.addProperty(
                        VOID.vocabulary,
                        model.createResource(Prefixes.wellKnown().get(prefix))));
    }

    private void access(Resource dataset) {
        Resource endpoint = model.createResource(sparql);
        dataset.addProperty(VOID.sparqlEndpoint, endpoint)
                .addProperty(
                        DCAT.distribution,
                        model.createResource()
                                .addProperty(RDF.type, DCAT.Distribution)
                                .addProperty(DCAT.accessURL, endpoint)
                                .addProperty(
                                        DCAT.accessService,
                                        model.createResource()
                                                .addProperty(RDF.type, DCAT.DataService)
                                                .addProperty(DCTerms.title, "SPARQL 1.1", "en")
                                                .addProperty(DCAT.endpointURL, endpoint)
                                                .addProperty(
                                                        DCAT.endpointDescription,
                                                        model.createResource(address.apply(Links.OPEN_API)))));
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
