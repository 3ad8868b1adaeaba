package org.aigcatlas.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.aigcatlas.load.catalogue.Catalogues;
import org.aigcatlas.load.rdf.FileDocuments;
import org.aigcatlas.load.rdf.Incoming;
import org.aigcatlas.load.rdf.RdfReader;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RDFWriterRegistry;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;

/** Documents in every syntax and lists of models in every form, valid ones and others made from them. */
final class Documents {
    private static final String TURTLE = """
            @prefix aigc: <https://w3id.org/aigc/ns#> . @prefix id: <https://w3id.org/aigc/id/> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> . @base <https://example.org/doc> .
            id:fuzz <x:p> "a \\"text\\"\\n"@en , "文本"@zh-Hans , 1 , -2.5 , 1e9 , true , "2026-01-01"^^xsd:date , _:b .
            _:b <x:q> [ <x:r> ( 1 "two" <#three> ) ] ; <x:s> \"\"\"long \\u4E2D\\U0001F600\"\"\" .
            <x:%E4%B8%AD> <http://example.org/a?b=c&d#e> <urn:uuid:6e8bc430-9c3a-11d9-9669-0800200c9a66> .
            """;
    private static final List<String> XML = List.of(
            "<?xml version='1.0'?><!DOCTYPE r [<!ENTITY a 'b'>]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'"
                    + " xmlns:x='http://example.org/'><rdf:Description rdf:about='x:s' x:p='&a;' xml:lang='en'>"
                    + "<x:q rdf:parseType='Collection'><rdf:Description rdf:nodeID='n'/></x:q><x:r rdf:parseType='Literal'><b/>"
                    + "</x:r></rdf:Description></rdf:RDF>",
            "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><r>&x;</r>");
    private static final List<String> JSON = List.of(
            "{\"@context\": {\"@vocab\": \"http://example.org/\", \"n\": {\"@id\": \"x:n\", \"@container\": \"@list\"}},"
                    + " \"@id\": \"x:s\", \"@type\": \"T\", \"n\": [1, {\"@value\": \"a\", \"@language\": \"en\"}],"
                    + " \"m\": {\"@id\": \"_:b\", \"o\": {\"@set\": [true, null, 1e30]}}}",
            "{\"@context\": \"https://schema.org\", \"@graph\": [{\"@id\": \"x:a\", \"name\": \"b\"}]}");
    private static final List<String> LISTS = List.of(
            "{\"acme\": {\"name\": \"Acme\", \"doc\": \"https://acme.example\", \"models\": {\"maker/m-1\": {\"name\": \"M 1\","
                    + " \"family\": \"m\", \"release_date\": \"2026-01\", \"open_weights\": true, \"cost\": {\"input\": 0.25},"
                    + " \"limit\": {\"context\": 128000}, \"modalities\": {\"input\": [\"text\"], \"output\": [\"text\"]}}}}}",
            "{\"data\": [{\"id\": \"maker/m-1\", \"name\": \"Maker: M 1\", \"created\": 1700000000, \"context_length\": 8192,"
                    + " \"architecture\": {\"input_modalities\": [\"text\"], \"output_modalities\": [\"text\"]},"
                    + " \"pricing\": {\"prompt\": \"0.000001\", \"completion\": \"0.000002\"}}]}",
            "{\"acme/m-1\": {\"litellm_provider\": \"acme\", \"mode\": \"chat\", \"max_tokens\": 8192,"
                    + " \"input_cost_per_token\": 1e-06, \"supports_vision\": true}}",
            "{\"text-to-image\": {\"label\": \"Text-to-Image\", \"summary\": \"Draws.\", \"models\": [{\"id\": \"a/b\"}]}}");

    private final List<Document> seeds;

    private Documents(List<Document> seeds) {
        this.seeds = seeds;
    }

    /**
     * A document.
     *
     * @param syntax what it is said to be in
     * @param bytes what it holds
     */
    // Nobody compares them, and nothing changes what they hold.
    @SuppressWarnings("ArrayRecordComponent")
    record Document(RdfSyntax syntax, byte[] bytes) {
        static Document of(RdfSyntax syntax, String text) {
            return new Document(syntax, text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** {@return documents from seeds in every syntax} */
    static Documents ofEverySyntax() {
        DatasetGraph content = RDFParser.fromString(TURTLE, Lang.TURTLE).toDatasetGraph();
        Stream<Document> written = Arrays.stream(RdfSyntax.values())
                .filter(syntax -> RDFWriterRegistry.contains(syntax.lang()))
                .map(syntax -> new Document(syntax, bytes(out -> RDFWriter.source(content.getDefaultGraph())
                        .lang(syntax.lang())
                        .output(out))));
        Stream<Document> own = Stream.of(
                        Stream.of(Document.of(RdfSyntax.TURTLE, TURTLE), Document.of(RdfSyntax.N3, TURTLE)),
                        Stream.of(Document.of(RdfSyntax.TRIG, "<x:g> { <x:a> <x:b> <<( <x:c> <x:d> 1 )>> }")),
                        Stream.of(Document.of(
                                RdfSyntax.SHACL_COMPACT,
                                "PREFIX ex: <http://example.org/>\nshape ex:S -> ex:C { ex:p xsd:string [1..1] . }")),
                        XML.stream().map(text -> Document.of(RdfSyntax.RDF_XML, text)),
                        JSON.stream().map(text -> Document.of(RdfSyntax.JSON_LD, text)))
                .flatMap(documents -> documents);
        return new Documents(Stream.concat(written, own).toList());
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] packed(byte[] bytes) {
        return bytes(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    /** {@return a document, most of them broken or said to be in another syntax} */
    Document any(Chance chance) {
        Document seed = chance.of(seeds);
        RdfSyntax told = chance.oneIn(10) ? chance.of(List.of(RdfSyntax.values())) : seed.syntax();
        return new Document(told, chance.oneIn(30) ? seed.bytes() : Mutation.of(seed.bytes(), chance));
    }

    /** Reads a document as a file is read, from memory or by its name and packing. */
    String read(Chance chance, Path folder) throws IOException {
        Document document = any(chance);
        if (chance.oneIn(4)) {
            return readFile(document, chance, folder);
        }
        RdfReader.read(
                new Incoming(
                        "fuzz",
                        document.syntax(),
                        "https://example.org/doc",
                        "",
                        Optional.empty(),
                        () -> new ByteArrayInputStream(document.bytes())),
                StreamRDFLib.sinkNull());
        return "read";
    }

    private static String readFile(Document document, Chance chance, Path folder) throws IOException {
        String packing = chance.of("", ".gz", ".bz2", ".xz", ".zst", ".zip");
        byte[] bytes = packing.equals(".gz") ? packed(document.bytes()) : document.bytes();
        Path file = folder.resolve("fuzz-" + Thread.currentThread().threadId() + "."
                + document.syntax().ending() + packing);
        Files.write(file, chance.oneIn(2) ? bytes : Mutation.of(bytes, chance));
        try {
            FileDocuments.forEach(
                    file, Optional.empty(), "", incoming -> RdfReader.read(incoming, StreamRDFLib.sinkNull()));
            return "read";
        } finally {
            Files.delete(file);
        }
    }

    /** Reads a list of models. */
    static String catalogue(Chance chance, Path folder) throws IOException {
        byte[] seed = chance.of(LISTS).getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("fuzz-" + Thread.currentThread().threadId() + ".json");
        Files.write(file, chance.oneIn(30) ? seed : Mutation.of(seed, chance));
        try {
            Catalogues.read(List.of(file), item -> {});
            return "read";
        } finally {
            Files.delete(file);
        }
    }
}
