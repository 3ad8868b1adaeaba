package org.aigcatlas.serve.api;

import java.util.Map;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.data.RdfReply;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** {@code /queries.ttl}: the canned queries in the form of SIB's sparql-examples, which is SHACL's for queries. */
public final class QueryExamples implements Handler {
    private static final String SH = "http://www.w3.org/ns/shacl#";
    private static final String SCHEMA = "https://schema.org/";

    private final Site site;
    private final BoundQueryText written;

    /** The queries of this site. */
    public QueryExamples(Site site) {
        this.site = site;
        this.written = new BoundQueryText(site.atlas());
    }

    @Override
    public Reply to(Request request) {
        Model model = ModelFactory.createDefaultModel();
        model.setNsPrefixes(Map.of("sh", SH, "schema", SCHEMA, "rdfs", RDFS.getURI()));
        Resource prefixes = prefixes(model);
        Resource endpoint =
                model.createResource(site.addresses().absolute(site.addresses().sparql(), request));
        site.atlas().queries().all().forEach(query -> text(query).ifPresent(text -> {
            Resource example = model.createResource(
                            site.addresses().absolute(Links.QUERIES + "/" + query.name(), request))
                    .addProperty(RDF.type, sh("SPARQLExecutable"))
                    .addProperty(RDF.type, sh(executable(query)))
                    .addProperty(property(SH, "prefixes"), prefixes)
                    .addProperty(RDFS.comment, query.question().en(), "en")
                    .addProperty(RDFS.comment, query.question().zh(), "zh")
                    .addProperty(property(SH, verb(query)), text)
                    .addProperty(property(SCHEMA, "target"), endpoint);
            query.tags().forEach(tag -> example.addProperty(property(SCHEMA, "keywords"), tag));
        }));
        return EntityTags.tagged(RdfReply.of(RdfSyntax.TURTLE, model.getGraph()));
    }

    /** A query about a thing that this graph doesn't have is no example of what can be asked of it. */
    private Optional<String> text(CannedQuery query) {
        try {
            return Optional.of(written.text(query.name(), Map.of()));
        } catch (AtlasException e) {
            return Optional.empty();
        }
    }

    private static Resource prefixes(Model model) {
        Resource declared = model.createResource();
        Prefixes.wellKnown()
                .forEach((prefix, space) -> declared.addProperty(
                        property(SH, "declare"),
                        model.createResource()
                                .addProperty(property(SH, "prefix"), prefix)
                                .addProperty(property(SH, "namespace"), space, XSDDatatype.XSDanyURI)));
        return declared;
    }

    private static String executable(CannedQuery query) {
        return query.query().isSelectType()
                ? "SPARQLSelectExecutable"
                : query.query().isAskType() ? "SPARQLAskExecutable" : "SPARQLConstructExecutable";
    }

    private static String verb(CannedQuery query) {
        return query.query().isSelectType() ? "select" : query.query().isAskType() ? "ask" : "construct";
    }

    private static Resource sh(String name) {
        return ResourceFactory.createResource(SH + name);
    }

    private static Property property(String space, String name) {
        return ResourceFactory.createProperty(space, name);
    }
}
