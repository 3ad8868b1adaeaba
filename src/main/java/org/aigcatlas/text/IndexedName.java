package org.aigcatlas.text;

import java.nio.charset.StandardCharsets;
import org.apache.lucene.util.BytesRef;

/**
 * What the index tells of a document of its own: kept apart from Lucene's stored fields, which lie in compressed blocks, so
 * that reading thousands takes long.
 *
 * @param iri the thing
 * @param field the field that has the text
 * @param length how many characters the text has
 * @param name the text where it is a name; empty otherwise
 */
record IndexedName(String iri, String field, int length, String name) {
    // Neither an IRI nor a field's name has it.
    private static final String BETWEEN = "\0";
    private static final int PARTS = 4;

    BytesRef bytes() {
        return new BytesRef(String.join(BETWEEN, iri, field, Integer.toString(length), name));
    }

    static IndexedName of(BytesRef bytes) {
        String whole = new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
        String[] parts = whole.split(BETWEEN, PARTS);
        return new IndexedName(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3]);
    }

    MatchKind kind() {
        return IndexFields.LABELS.contains(field) ? MatchKind.LABEL : MatchKind.ALIAS;
    }
}
