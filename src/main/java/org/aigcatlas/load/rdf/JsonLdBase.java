package org.aigcatlas.load.rdf;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.rdf.Address;

/**
 * What a document of JSON-LD says of the base of its addresses. One base for the whole document is taken out of it; only
 * where there are several, or a vocabulary is relative to one, they are left to the library.
 *
 * @param content the document without its one base
 * @param sole the one base, where there is one
 * @param isInside whether bases stay in the document
 * @param fault what the library would take wrongly there
 */
record JsonLdBase(JsonStructure content, Optional<String> sole, boolean isInside, Optional<Problem> fault) {
    private static final String CONTEXT = "@context";
    private static final String BASE = "@base";
    private static final String ID = "@id";
    private static final String TYPE = "@type";

    static JsonLdBase in(JsonStructure content) {
        Finder finder = new Finder();
        finder.look(content, false);
        if (finder.bases == 0 && !finder.relativeVocabulary) {
            return new JsonLdBase(content, Optional.empty(), false, Optional.empty());
        }
        if (finder.bases == 1
                && !finder.relativeVocabulary
                && !finder.nothing
                && content instanceof JsonObject object) {
            Optional<String> base = base(context(object));
            if (base.isPresent()) {
                return new JsonLdBase(without(object), base, false, Optional.empty());
            }
        }
        return new JsonLdBase(content, Optional.empty(), true, new Suspects(finder.terms).fault(content));
    }

    private static JsonValue context(JsonObject document) {
        return document.getOrDefault(CONTEXT, JsonValue.NULL);
    }

    private static Optional<String> base(JsonValue context) {
        if (context instanceof JsonObject object) {
            return object.get(BASE) instanceof JsonString base ? Optional.of(base.getString()) : Optional.empty();
        }
        return context instanceof JsonArray several
                ? several.stream()
                        .map(JsonLdBase::base)
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
    }

    private static JsonObject without(JsonObject document) {
        return Json.createObjectBuilder(document)
                .add(CONTEXT, bare(context(document)))
                .build();
    }

    private static JsonValue bare(JsonValue context) {
        if (context instanceof JsonObject object) {
            return Json.createObjectBuilder(object).remove(BASE).build();
        }
        if (context instanceof JsonArray several) {
            JsonArrayBuilder all = Json.createArrayBuilder();
            several.forEach(one -> all.add(bare(one)));
            return all.build();
        }
        return context;
    }

    /** Goes through a document for what its contexts say. */
    private static final class Finder {
        private final Set<String> terms = new HashSet<>(Set.of(ID, TYPE));
        private int bases;
        private boolean relativeVocabulary;
        private boolean nothing;

        void look(JsonValue value, boolean inContext) {
            if (value instanceof JsonArray array) {
                array.forEach(item -> look(item, inContext));
            } else if (value instanceof JsonObject object) {
                object.forEach((key, item) -> entry(key, item, inContext));
            } else if (inContext && value == JsonValue.NULL) {
                nothing = true;
            }
        }

        private void entry(String key, JsonValue value, boolean inContext) {
            boolean context = key.equals(CONTEXT);
            if (inContext) {
                bases += key.equals(BASE) ? 1 : 0;
                relativeVocabulary |= key.equals("@vocab") && isRelative(value);
                term(key, value);
            }
            // Below a term's definition there is a context again only where it says so.
            if (context || value instanceof JsonArray || value instanceof JsonObject) {
                look(value, context);
            }
        }

        private static boolean isRelative(JsonValue vocabulary) {
            return vocabulary instanceof JsonString text && text.getString().indexOf(':') < 0;
        }

        private void term(String key, JsonValue definition) {
            String meant = definition instanceof JsonString text ? text.getString() : "";
            if (definition instanceof JsonObject object) {
                meant = object.getString(TYPE, object.getString(ID, ""));
            }
            if (Set.of(ID, TYPE, "@vocab").contains(meant)) {
                terms.add(key);
            }
        }
    }

    /** Goes through a document for addresses that the library would take wrongly. */
    private record Suspects(Set<String> terms) {

        Optional<Problem> fault(JsonValue value) {
            if (value instanceof JsonArray array) {
                return array.stream().map(this::fault).flatMap(Optional::stream).findFirst();
            }
            if (value instanceof JsonObject object) {
                return object.entrySet().stream()
                        .filter(entry -> !entry.getKey().equals(CONTEXT))
                        .map(entry ->
                                terms.contains(entry.getKey()) ? address(entry.getValue()) : fault(entry.getValue()))
                        .flatMap(Optional::stream)
                        .findFirst();
            }
            return Optional.empty();
        }

        private Optional<Problem> address(JsonValue value) {
            if (value instanceof JsonString text) {
                String address = text.getString();
                boolean kept = address.startsWith("_:")
                        || Address.isWhole(address)
                        || JsonLdAddresses.KEYWORD.matcher(address).matches();
                return kept ? Optional.empty() : Address.fault(address).or(() -> encoded(address));
            }
            if (value instanceof JsonArray array) {
                return array.stream()
                        .map(this::address)
                        .flatMap(Optional::stream)
                        .findFirst();
            }
            return fault(value);
        }

        private static Optional<Problem> encoded(String address) {
            return address.indexOf('%') < 0
                    ? Optional.empty()
                    : Optional.of(
                            Problem.of(ProblemCode.LOAD_ADDRESS_UNRESOLVABLE).with("address", address));
        }
    }
}
