package org.aigcatlas.load.rdf;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aigcatlas.rdf.Address;
import org.aigcatlas.rdf.TermSyntax;
import org.apache.jena.irix.IRIx;

/** Makes the addresses of expanded JSON-LD whole. */
final class JsonLdAddresses {
    /** What the standard keeps for itself; other words that begin so are addresses. */
    static final Pattern KEYWORD = Pattern.compile("@[A-Za-z]+");

    private final Profile profile;
    private final Optional<IRIx> base;

    /** Where there is no {@code base}, what is relative has nothing to be relative to. */
    JsonLdAddresses(Profile profile, Optional<IRIx> base) {
        this.profile = profile;
        this.base = base;
    }

    JsonArray resolve(JsonArray items) {
        JsonArrayBuilder whole = Json.createArrayBuilder();
        items.forEach(item -> whole.add(value(item)));
        return whole.build();
    }

    private JsonValue value(JsonValue value) {
        if (value instanceof JsonArray array) {
            return resolve(array);
        }
        return value instanceof JsonObject object ? object(object) : value;
    }

    private JsonObject object(JsonObject object) {
        JsonObjectBuilder whole = Json.createObjectBuilder();
        object.forEach((key, value) -> {
            switch (key) {
                case "@id", "@type" -> whole.add(key, addresses(value));
                case "@language" -> whole.add(key, language(value));
                case "@value", "@index", "@direction" -> whole.add(key, value);
                default -> whole.add(key.startsWith("@") ? key : address(key), value(value));
            }
        });
        return whole.build();
    }

    /** The library would leave out what is in a language that is none. */
    private JsonValue language(JsonValue value) {
        if (value instanceof JsonString tag) {
            TermSyntax.literalFault("", tag.getString()).ifPresent(fault -> profile.refuse(fault, -1, -1));
        }
        return value;
    }

    private JsonValue addresses(JsonValue value) {
        if (value instanceof JsonString text) {
            return Json.createValue(address(text.getString()));
        }
        if (value instanceof JsonArray array) {
            JsonArrayBuilder whole = Json.createArrayBuilder();
            array.forEach(item -> whole.add(addresses(item)));
            return whole.build();
        }
        return value;
    }

    private String address(String text) {
        if (text.startsWith("_:") || KEYWORD.matcher(text).matches()) {
            return text;
        }
        Address.fault(text).ifPresent(fault -> profile.refuse(fault, -1, -1));
        if (Address.isWhole(text)) {
            return text;
        }
        return base.map(from -> from.resolve(text).str()).orElseGet(() -> {
            profile.refuse(Address.relative(text), -1, -1);
            return text;
        });
    }
}
