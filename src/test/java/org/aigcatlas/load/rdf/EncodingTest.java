package org.aigcatlas.load.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.aigcatlas.graph.AtlasException;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text in every encoding: read right where the document says which, else refused with the place. */
class EncodingTest {
    private static final String RDF_XML = """
            <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
            <rdf:Description rdf:about='x:s'><p xmlns='x:'>%s</p></rdf:Description></rdf:RDF>
            """;
    private static final Map<String, String> DOCUMENTS = Map.of(
            "ttl", "# é\n<x:s> <x:p> \"%s\" .\n",
            "nt", "# é\n<x:s> <x:p> \"%s\" .\n",
            "nq", "# é\n<x:s> <x:p> \"%s\" <x:g> .\n",
            "trig", "# é\n{ <x:s> <x:p> \"%s\" }\n",
            "jsonld", "{\"@id\": \"x:s\",\n \"x:p\": \"%s\"}\n",
            "rdf", RDF_XML);

    @TempDir
    Path folder;

    private static boolean holds(DatasetGraph dataset, String text) {
        return dataset.stream()
                .map(quad -> quad.getObject())
                .filter(Node::isLiteral)
                .anyMatch(node -> node.getLiteralLexicalForm().equals(text));
    }

    private static byte[] marked(String text, Charset charset) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    @Test
    void aMarkSaysTheEncoding() {
        int tried = 0;
        for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
            for (String name : List.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE")) {
                String text = document.getValue().replace("%s", "面包 𝄞");
                assertThat(holds(
                                Door.file(folder, "a." + document.getKey(), marked(text, Charset.forName(name))),
                                "面包 𝄞"))
                        .as("%s in %s", document.getKey(), name)
                        .isTrue();
                tried++;
            }
        }
        System.out.println("encodings read by their mark: " + tried);
    }

    @Test
    void anXmlDeclarationSaysTheEncoding() {
        for (String name : List.of("GB18030", "GBK", "Big5", "Shift_JIS", "UTF-8", "utf-16")) {
            String text = "<?xml version='1.0' encoding='" + name + "'?>\n" + RDF_XML.replace("%s", "文字");
            assertThat(holds(Door.file(folder, "a.rdf", text.getBytes(Charset.forName(name))), "文字"))
                    .as(name)
                    .isTrue();
        }
    }

    @Test
    void whatIsNotUtf8IsRefusedWithThePlaceInEverySyntaxPackedOrNot() throws IOException {
        int tried = 0;
        for (Map.Entry<String, String> document : DOCUMENTS.entrySet()) {
            for (String name : List.of("GB18030", "ISO-8859-1", "Shift_JIS", "windows-1252")) {
                String word = name.equals("Shift_JIS") || name.equals("GB18030") ? "面包" : "caf\u00e9";
                String text = document.getValue().replace("# é", "#").replace("%s", word);
                byte[] bytes = text.getBytes(Charset.forName(name));
                int column = text.lines().skip(1).findFirst().orElse("").indexOf(word)
                        + 1
                        + (name.startsWith("G") || name.startsWith("S") ? 0 : 3);
                for (String packed : List.of("", ".gz")) {
                    String file = "a." + document.getKey() + packed;
                    AtlasException refusal = catchThrowableOfType(
                            AtlasException.class, () -> Door.file(folder, file, packed.isEmpty() ? bytes : gz(bytes)));
                    assertThat(refusal).as(file + " in " + name).isNotNull();
                    assertThat(refusal.problems().getFirst().place())
                            .as(name + " in " + file)
                            .startsWith(folder.resolve(file) + ":2:" + column);
                    assertThat(refusal.problems().getFirst().cause()).contains("UTF-8");
                    tried++;
                }
            }
        }
        System.out.println("texts refused that aren't UTF-8: " + tried);
    }

    @Test
    void aBadByteAnywhereIsFoundBeyondTheFirstBlock() {
        String line = "<x:s> <x:p> \"面包\" .\n";
        byte[] good = line.repeat(5000).getBytes(StandardCharsets.UTF_8);
        for (int at = 14; at < good.length; at += 9973) {
            byte[] bad = Arrays.copyOf(good, good.length);
            bad[at] = (byte) 0xFF;
            long row = new String(good, 0, at, StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(c -> c == '\n')
                            .count()
                    + 1;
            AtlasException refusal =
                    catchThrowableOfType(AtlasException.class, () -> Door.file(folder, "long.nt", bad));
            assertThat(refusal.problems().getFirst().place()).startsWith(folder.resolve("long.nt") + ":" + row + ":");
        }
        assertThat(Door.file(folder, "long.nt", good).stream().count()).isEqualTo(1);
    }

    static byte[] gz(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(out)) {
            packed.write(bytes);
        }
        return out.toByteArray();
    }
}
