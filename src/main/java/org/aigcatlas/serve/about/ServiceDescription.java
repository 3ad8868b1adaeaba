package org.aigcatlas.serve.about;

import java.util.Map;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

/** What a SPARQL client needs to know of the endpoint: SPARQL 1.1 Service Description. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";

    private ServiceDescription() {}

    /** {@return the description of the endpoint at this address} */
    static Model of(String endpoint, Counts counts) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Map.of("sd", SD, "void", VOID.NS, "formats", FORMATS));
        Resource dataset = model.createResource()
                .addProperty(RDF.type, sd("Dataset"))
                .addProperty(property("defaultGraph"), graph(model, counts.triples()));
        counts.graphs()
                .forEach((name, triples) -> dataset.addProperty(
                        property("namedGraph"),
                        model.createResource()
                                .addProperty(RDF.type, sd("NamedGraph"))
                                .addProperty(property("name"), model.createResource(name))
                                .addProperty(property("graph"), graph(model, triples))));
        FixedStatements.add(model, "service.rq", Map.of("endpoint", endpoint));
        Resource service = model.createResource(endpoint).addProperty(property("defaultDataset"), dataset);
        RdfSyntax.ofDocuments()
                .forEach(syntax -> service.addProperty(
                        property("resultFormat"),
                        model.createResource(FORMATS + syntax.label().replace('/', '_'))));
        return model;
    }

    private static Resource graph(Model model, long triples) {
        return model.createResource()
                .addProperty(RDF.type, sd("Graph"))
                .addProperty(VOID.triples, Counts.integer(triples));
    }

    private static Resource sd(String name) {
        return ResourceFactory.createResource(SD + name);
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(SD, name);
    }
}
