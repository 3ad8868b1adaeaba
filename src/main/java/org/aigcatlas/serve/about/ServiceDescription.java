package org.aigcatlas.serve.about;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private static final List<String> RESULTS =
            List.of("SPARQL_Results_JSON", "SPARQL_Results_XML", "SPARQL_Results_CSV", "SPARQL_Results_TSV");

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
        Resource service = model.createResource(endpoint)
                .addProperty(RDF.type, sd("Service"))
                .addProperty(property("endpoint"), model.createResource(endpoint))
                .addProperty(property("supportedLanguage"), sd("SPARQL11Query"))
                .addProperty(property("feature"), sd("UnionDefaultGraph"))
                .addProperty(property("defaultDataset"), dataset);
        Stream.concat(RESULTS.stream(), RdfSyntax.ofDocuments().stream().map(syntax -> syntax.label()
                        .replace('/', '_')))
                .forEach(format ->
                        service.addProperty(property("resultFormat"), model.createResource(FORMATS + format)));
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
