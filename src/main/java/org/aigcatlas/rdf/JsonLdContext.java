package org.aigcatlas.rdf;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Prefixes;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.vocabulary.RDF;

/** The context of a JSON-LD document: which key stands for which property, and what its values are. */
final class JsonLdContext {
    private static final Pattern PLAIN_ID = Pattern.compile("[a-z0-9][a-zA-Z0-9._-]*");
    private static final Pattern LOCAL_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");
    private static final Set<String> RESERVED = Set.of("id", "type");

    /** What all values of a property are. */
    enum Kind {
        BY_LANGUAGE,
        IDS,
        TYPED,
        PLAIN,
        MIXED
    }

    /**
     * A property in the document.
     *
     * @param iri the property
     * @param key its key
     * @param kind what its values are
     * @param datatype the datatype of its values, where they are typed
     */
    record Term(String iri, String key, Kind kind, String datatype) {}

    private final Map<Node, Term> terms = new HashMap<>();
    private final Set<String> keys = new HashSet<>(RESERVED);
    private final Map<String, String> prefixes = new TreeMap<>(Prefixes.wellKnown());

    JsonLdContext(Graph graph) {
        Map<Node, Term> kinds = new TreeMap<>(NodeOrder.PROPERTIES);
        graph.find()
                .filterDrop(triple -> triple.getPredicate().equals(RDF.type.asNode()))
                .forEach(triple -> kinds.merge(
                        triple.getPredicate(), kind(triple.getPredicate(), triple.getObject()), JsonLdContext::both));
        // Things of the atlas are written relative to the base; as a prefix, id would be the key of an id.
        prefixes.remove("id");
        prefixes.values().retainAll(spaces(graph));
        keys.addAll(prefixes.keySet());
        kinds.forEach((property, term) -> {
            String key = localName(property.getURI());
            boolean free = LOCAL_NAME.matcher(key).matches() && keys.add(key);
            terms.put(property, keyed(term, free ? key : compact(term.iri())));
        });
    }

    private static Set<String> spaces(Graph graph) {
        Set<String> spaces = new HashSet<>();
        PrefixMap known = Prefixes.asPrefixMap();
        graph.find().forEach(triple -> Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .filter(node -> !node.isBlank())
                .map(node -> known.abbrev(node.isURI() ? node.getURI() : node.getLiteralDatatypeURI()))
                .filter(Objects::nonNull)
                .forEach(pair -> spaces.add(known.get(pair.getLeft()))));
        return spaces;
    }

    private static Term kind(Node property, Node value) {
        String iri = property.getURI();
        if (!value.isLiteral()) {
            return new Term(iri, iri, Kind.IDS, "");
        }
        if (value.getLiteralBaseDirection() != null) {
            return new Term(iri, iri, Kind.MIXED, "");
        }
        if (!value.getLiteralLanguage().isEmpty()) {
            return new Term(iri, iri, Kind.BY_LANGUAGE, "");
        }
        String datatype = value.getLiteralDatatypeURI();
        return datatype.equals(XSDDatatype.XSDstring.getURI())
                ? new Term(iri, iri, Kind.PLAIN, "")
                : new Term(iri, iri, Kind.TYPED, datatype);
    }

    private static Term both(Term one, Term other) {
        return one.equals(other) ? one : new Term(one.iri(), one.key(), Kind.MIXED, "");
    }

    /** A key that is the whole IRI needs no context, but its values then have to say what they are. */
    private static Term keyed(Term term, String key) {
        return key.equals(term.iri())
                ? new Term(term.iri(), key, Kind.MIXED, "")
                : new Term(term.iri(), key, term.kind(), term.datatype());
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** {@return the property as the document has it} */
    Term term(Node property) {
        Term term = terms.get(property);
        return term == null ? new Term(property.getURI(), property.getURI(), Kind.MIXED, "") : term;
    }

    /** {@return an IRI as an id: short for things of the atlas, with a prefix where one fits} */
    String id(Node node) {
        String iri = node.getURI();
        if (iri.startsWith(Iris.ID)
                && PLAIN_ID.matcher(iri.substring(Iris.ID.length())).matches()) {
            return iri.substring(Iris.ID.length());
        }
        return compact(iri);
    }

    /** {@return an IRI as a class: short for classes of the atlas, with a prefix where one fits} */
    String type(Node node) {
        String iri = node.getURI();
        String local = iri.startsWith(Iris.NS) ? iri.substring(Iris.NS.length()) : "";
        return local.isEmpty() || keys.contains(local) ? compact(iri) : local;
    }

    private String compact(String iri) {
        return prefixes.entrySet().stream()
                .filter(entry -> iri.startsWith(entry.getValue())
                        && iri.length() > entry.getValue().length()
                        && !iri.startsWith("//", entry.getValue().length()))
                .max(Map.Entry.comparingByValue(Comparator.comparingInt(String::length)))
                .map(entry ->
                        entry.getKey() + ":" + iri.substring(entry.getValue().length()))
                .orElse(iri);
    }

    /** Writes the context. */
    void write(JsonWriter json) throws IOException {
        json.beginObject();
        json.name("@version").jsonValue("1.1");
        json.name("@base").value(Iris.ID);
        json.name("@vocab").value(Iris.NS);
        json.name("id").value("@id");
        json.name("type").value("@type");
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            json.name(prefix.getKey()).value(prefix.getValue());
        }
        for (Term term : new TreeMap<>(byKey()).values()) {
            write(json, term);
        }
        json.endObject();
    }

    private Map<String, Term> byKey() {
        Map<String, Term> byKey = new HashMap<>();
        terms.values().stream()
                .filter(term -> !term.key().equals(term.iri()))
                .forEach(term -> byKey.put(term.key(), term));
        return byKey;
    }

    private static void write(JsonWriter json, Term term) throws IOException {
        json.name(term.key()).beginObject().name("@id").value(term.iri());
        switch (term.kind()) {
            case BY_LANGUAGE -> json.name("@container").value("@language");
            case IDS -> json.name("@type").value("@id");
            case TYPED -> json.name("@type").value(term.datatype());
            case PLAIN, MIXED -> {}
        }
        json.endObject();
    }
}
