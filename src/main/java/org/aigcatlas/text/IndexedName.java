package org.aigcatlas.text;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/**
 * What the index tells of a document of its own: kept apart from Lucene's stored fields, which lie in compressed blocks, so
 * that reading thousands takes long.
 *
 * @param iri the thing
 * @param field the field that has the text
 * @param name the text where it is a name; empty otherwise
 */
record IndexedName(String iri, String field, String name) {
    // Neither an IRI nor a field's name has it.
    private static final String BETWEEN = "\0";

    BytesRef bytes() {
        return new BytesRef(iri + BETWEEN + field + BETWEEN + name);
    }

    static IndexedName of(BytesRef bytes) {
        String whole = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
        int first = whole.indexOf(BETWEEN);
        int second = whole.indexOf(BETWEEN, first + 1);
        return new IndexedName(
                whole.substring(0, first), whole.substring(first + 1, second), whole.substring(second + 1));
    }

    MatchKind kind() {
        return IndexFields.LABELS.contains(field) ? MatchKind.LABEL : MatchKind.ALIAS;
    }
}
