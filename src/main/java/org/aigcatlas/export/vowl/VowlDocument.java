package org.aigcatlas.export.vowl;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.aigcatlas.export.option.LanguageSelection;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;

/** The document that WebVOWL reads: ids and types in one list, what is said about them in another. */
final class VowlDocument {
    private static final Map<Node, String> CHARACTERISTICS = Map.of(
            OWL.SymmetricProperty.asNode(), "symmetric",
            OWL.TransitiveProperty.asNode(), "transitive",
            OWL.FunctionalProperty.asNode(), "functional",
            OWL.InverseFunctionalProperty.asNode(), "inverse functional");

    /** Drawn as a class of others, of which only the name is known here. */
    private static final List<String> EXTERNAL = List.of("external");

    private final VowlTerms terms;
    private final VowlLabels words;
    private final VowlList classes = new VowlList();
    private final VowlList datatypes = new VowlList();
    private final VowlList properties = new VowlList();
    private final Map<Object, String> ids = new HashMap<>();
    private int individuals;

    VowlDocument(VowlTerms terms, LanguageSelection languages) {
        this.terms = terms;
        this.words = new VowlLabels(terms, languages);
    }

    JsonObject json() {
        List<Node> relations = terms.declared(OWL.ObjectProperty.asNode());
        List<Node> values = terms.declared(OWL.DatatypeProperty.asNode());
        Stream.of(terms.classes(), relations, values).flatMap(List::stream).forEach(this::id);
        terms.classes().forEach(this::declareClass);
        relations.forEach(this::relation);
        values.forEach(this::value);
        terms.classes().forEach(this::superclasses);
        terms.disjoint().forEach(this::disjoint);
        JsonObject document = new JsonObject();
        document.addProperty("_comment", "AIGC Atlas, for WebVOWL");
        document.add("header", words.header());
        document.add("namespace", new JsonArray());
        document.add("metrics", metrics(relations.size(), values.size()));
        classes.addTo(document, "class");
        datatypes.addTo(document, "datatype");
        properties.addTo(document, "property");
        return document;
    }

    private JsonObject metrics(int relations, int values) {
        JsonObject metrics = new JsonObject();
        metrics.addProperty(
                "classCount", terms.classes().stream().filter(terms::isNamed).count());
        metrics.addProperty("objectPropertyCount", relations);
        metrics.addProperty("datatypePropertyCount", values);
        metrics.addProperty("propertyCount", relations + values);
        metrics.addProperty("individualCount", individuals);
        return metrics;
    }

    /** {@return the id of a term, or of what stands for one} */
    private String id(Object key) {
        return ids.computeIfAbsent(key, unknown -> Integer.toString(ids.size() + 1));
    }

    private void declareClass(Node term) {
        JsonObject about = words.about(term);
        JsonArray members = new JsonArray();
        terms.declared(term).forEach(individual -> members.add(words.individual(individual)));
        individuals += members.size();
        about.addProperty("instances", members.size());
        if (!members.isEmpty()) {
            about.add("individuals", members);
        }
        if (!terms.isNamed(term)) {
            about.add("attributes", VowlList.array(EXTERNAL));
        }
        classes.add(id(term), "owl:Class", about);
    }

    private String classId(Node term) {
        if (!ids.containsKey(term)) {
            declareClass(term);
        }
        return id(term);
    }

    private void relation(Node term) {
        List<String> attributes = new ArrayList<>(List.of("object"));
        CHARACTERISTICS.forEach((type, name) -> {
            if (terms.is(term, type)) {
                attributes.add(name);
            }
        });
        JsonObject about = property(term, attributes.stream().sorted().toList());
        about.addProperty("range", end(term, RDFS.range.asNode()));
        terms.bothWays(term, OWL.inverseOf.asNode()).stream()
                .filter(ids::containsKey)
                .findFirst()
                .ifPresent(inverse -> about.addProperty("inverse", id(inverse)));
        properties.add(id(term), "owl:objectProperty", about);
    }

    private void value(Node term) {
        JsonObject about = property(term, List.of("datatype"));
        List<Node> range = terms.members(term, RDFS.range.asNode());
        String datatype = id(List.of("datatype", term));
        JsonObject type = words.about(range.isEmpty() ? RDFS.Literal.asNode() : range.getFirst());
        type.add("attributes", VowlList.array(List.of("datatype")));
        datatypes.add(datatype, range.isEmpty() ? "rdfs:Literal" : "rdfs:Datatype", type);
        about.addProperty("range", datatype);
        properties.add(id(term), "owl:datatypeProperty", about);
    }

    private JsonObject property(Node term, List<String> attributes) {
        JsonObject about = words.about(term);
        about.addProperty("domain", end(term, RDFS.domain.asNode()));
        about.add("attributes", VowlList.array(attributes));
        List<String> above = terms.objects(term, RDFS.subPropertyOf.asNode()).stream()
                .filter(ids::containsKey)
                .map(this::id)
                .toList();
        if (!above.isEmpty()) {
            about.add("superproperty", VowlList.array(above));
        }
        return about;
    }

    /** {@return the id of the class where a property begins or ends; anything at all where nothing is said of it} */
    private String end(Node term, Node side) {
        List<Node> members = terms.members(term, side);
        if (members.size() == 1) {
            return classId(members.getFirst());
        }
        Object key = members.isEmpty() ? List.of(term, side) : members;
        if (!ids.containsKey(key)) {
            JsonObject about = members.isEmpty() ? words.about(OWL.Thing.asNode()) : union(members);
            classes.add(id(key), members.isEmpty() ? "owl:Thing" : "owl:unionOf", about);
        }
        return id(key);
    }

    private JsonObject union(List<Node> members) {
        JsonObject about = new JsonObject();
        about.add("union", VowlList.array(members.stream().map(this::classId).toList()));
        about.add("attributes", VowlList.array(List.of("anonymous", "union")));
        return about;
    }

    private void superclasses(Node term) {
        terms.objects(term, RDFS.subClassOf.asNode()).stream()
                .filter(above -> above.isURI() && !above.equals(term))
                .forEach(above -> link("rdfs:SubClassOf", id(term), classId(above)));
    }

    private void disjoint(List<Node> group) {
        for (int one = 0; one < group.size(); one++) {
            for (Node other : group.subList(one + 1, group.size())) {
                link("owl:disjointWith", classId(group.get(one)), classId(other));
            }
        }
    }

    private void link(String type, String from, String to) {
        JsonObject about = new JsonObject();
        about.addProperty("domain", from);
        about.addProperty("range", to);
        about.add("attributes", VowlList.array(List.of("anonymous", "object")));
        properties.add(id(Set.of(type, from + ">" + to)), type, about);
    }
}
