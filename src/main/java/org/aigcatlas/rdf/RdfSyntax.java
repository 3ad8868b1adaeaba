package org.aigcatlas.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;

/**
 * The syntaxes of RDF, the favourite first: those that the atlas writes, and those that it only reads. Names, media types
 * and file endings are Jena's; a new syntax is a constant here.
 */
// Jena's languages and ways of writing never change.
@SuppressWarnings("ImmutableEnumChecker")
public enum RdfSyntax {
    TURTLE(
            Lang.TURTLE,
            SyntaxWriter.turtle(
                    "turtle",
                    new Text(
                            "RDF to read and to compare: sorted, the same graph gives the same bytes",
                            "便于阅读和比较的 RDF：内容有序，同一图每次导出逐字节相同"))),
    TRIG(
            Lang.TRIG,
            SyntaxWriter.turtle(
                    "trig",
                    new Text(
                            "Turtle with named graphs, so that each fact keeps its source", "带命名图的 Turtle，每条事实都保留来源"))),
    JSON_LD(
            Lang.JSONLD,
            SyntaxWriter.of(
                    "jsonld",
                    SyntaxWriter::writeJson,
                    UnsupportedContent::refuseTripleTerms,
                    new Text(
                            "JSON for programs that know nothing of RDF, and RDF for those that do",
                            "不懂 RDF 的程序可当作 JSON 使用，懂的可当作 RDF 使用"))),
    N_TRIPLES(
            Lang.NTRIPLES,
            SyntaxWriter.streamed(
                    "ntriples",
                    RDFFormat.NTRIPLES_UTF8,
                    new Text("RDF line by line, for large graphs and command-line tools", "逐行的 RDF，适合大图和命令行工具"))),
    N_QUADS(
            Lang.NQUADS,
            SyntaxWriter.streamed(
                    "nquads",
                    RDFFormat.NQUADS_UTF8,
                    new Text("RDF line by line with named graphs, for loading into stores", "带命名图的逐行 RDF，便于导入数据库"))),
    RDF_XML(
            Lang.RDFXML,
            SyntaxWriter.of(
                    "rdfxml",
                    SyntaxWriter::writeXml,
                    UnsupportedContent::refuseForXml,
                    new Text("RDF for older tools", "供旧工具使用的 RDF"))),
    THRIFT(
            Lang.RDFTHRIFT,
            SyntaxWriter.streamed(
                    "rdf-thrift",
                    RDFFormat.RDF_THRIFT,
                    new Text("RDF in binary, the fastest way from Jena to Jena", "二进制 RDF，Jena 之间传输最快"))),
    PROTOBUF(Lang.RDFPROTO),
    RDF_JSON(Lang.RDFJSON),
    TRIX(Lang.TRIX),
    N3(Lang.N3),
    SHACL_COMPACT(Lang.SHACLC);

    private static final Set<RdfSyntax> BINARY = EnumSet.of(THRIFT, PROTOBUF);
    private static final Set<RdfSyntax> XML = EnumSet.of(RDF_XML, TRIX);
    private static final Set<RdfSyntax> WITHOUT_BASE = EnumSet.of(N_TRIPLES, N_QUADS);

    private final Lang lang;
    private final Optional<SyntaxWriter> writer;

    RdfSyntax(Lang lang, SyntaxWriter writer) {
        this.lang = lang;
        this.writer = Optional.of(writer);
    }

    RdfSyntax(Lang lang) {
        this.lang = lang;
        this.writer = Optional.empty();
    }

    private static List<RdfSyntax> all(Predicate<RdfSyntax> fitting) {
        return Arrays.stream(values()).filter(fitting).toList();
    }

    /** {@return the syntaxes that are written} */
    public static List<RdfSyntax> written() {
        return all(syntax -> syntax.writer.isPresent());
    }

    /** {@return the syntaxes in which a document about a thing, or a graph that answers a query, can be had} */
    public static List<RdfSyntax> ofDocuments() {
        return all(RdfSyntax::isOfDocuments);
    }

    /** {@return the media types of those of documents, the favourite first} */
    public static List<String> documentTypes() {
        return ofDocuments().stream().map(RdfSyntax::type).toList();
    }

    /** {@return the syntaxes in which an answer with named graphs can be had} */
    public static List<RdfSyntax> ofDatasets() {
        return all(syntax -> syntax.writer.isPresent() && syntax.isText() && syntax.holdsGraphs());
    }

    /** {@return the syntax of a media type, in whatever spelling; empty where it is none of RDF} */
    public static Optional<RdfSyntax> ofType(String mediaType) {
        return of(RDFLanguages.contentTypeToLang(mediaType));
    }

    /** {@return the syntax of a file of this name, in small letters or capitals; empty where it is none of RDF} */
    public static Optional<RdfSyntax> ofFile(String name) {
        return of(RDFLanguages.filenameToLang(name.toLowerCase(Locale.ROOT)));
    }

    private static Optional<RdfSyntax> of(@Nullable Lang found) {
        // Jena has a language of its own for each version of JSON-LD, which are read alike.
        Lang lang = Lang.JSONLD11.equals(found) ? Lang.JSONLD : found;
        return Arrays.stream(values())
                .filter(syntax -> syntax.lang.equals(lang))
                .findFirst();
    }

    /** {@return what Jena calls it} */
    public Lang lang() {
        return lang;
    }

    /** {@return what people call it, such as {@code JSON-LD}} */
    public String label() {
        return lang.getLabel();
    }

    /** {@return how it is written; asked of written ones only} */
    public SyntaxWriter writer() {
        return writer.orElseThrow(() -> new IllegalStateException(label() + " is only read"));
    }

    /** {@return the media type} */
    public String type() {
        return lang.getContentType().getContentTypeStr();
    }

    /** {@return how the names of its files end, without the dot} */
    public String ending() {
        return lang.getFileExtensions().getFirst();
    }

    /** {@return whether it can hold named graphs} */
    public boolean holdsGraphs() {
        return RDFLanguages.isQuads(lang);
    }

    /** {@return whether it can be sent as the content of one graph} */
    public boolean holdsTriples() {
        return RDFLanguages.isTriples(lang);
    }

    /** {@return whether documents can be had in it} */
    public boolean isOfDocuments() {
        return writer.isPresent() && isText() && holdsTriples();
    }

    /** {@return whether it is text} */
    public boolean isText() {
        return !BINARY.contains(this);
    }

    /** {@return whether it is XML, which says its encoding itself} */
    public boolean isXml() {
        return XML.contains(this);
    }

    /** {@return whether addresses in it may be relative} */
    public boolean knowsRelativeAddresses() {
        return !WITHOUT_BASE.contains(this);
    }

    /**
     * Writes a document.
     *
     * @param graph what it says; its prefixes go before the well-known ones
     * @param out where to; left open
     * @throws AtlasException where the syntax has no way to say it, before a byte is written
     */
    public void write(Graph graph, OutputStream out) {
        writer().check(graph, UnsupportedContent.inDocument(label()));
        try {
            writer().layout().write(DatasetGraphFactory.wrap(graph), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what a text says that belongs to the program} */
    public Graph read(String text) {
        return RDFParser.fromString(text, lang).toGraph();
    }
}
