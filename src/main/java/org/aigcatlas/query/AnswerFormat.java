package org.aigcatlas.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * A written form of an answer, for other programs.
 *
 * @param word the name that a person types
 * @param rows how rows are written in it; empty where it is for triples only
 * @param triples the syntax of triples in it; empty where they are written as rows
 */
public record AnswerFormat(String word, Optional<Lang> rows, Optional<RdfSyntax> triples) {
    /** SPARQL 1.1 CSV. */
    public static final AnswerFormat CSV = new AnswerFormat("csv", Optional.of(ResultSetLang.RS_CSV), Optional.empty());
    /** SPARQL 1.1 TSV. */
    public static final AnswerFormat TSV = new AnswerFormat("tsv", Optional.of(ResultSetLang.RS_TSV), Optional.empty());
    /** SPARQL 1.1 JSON; JSON-LD for triples. */
    public static final AnswerFormat JSON =
            new AnswerFormat("json", Optional.of(ResultSetLang.RS_JSON), Optional.of(RdfSyntax.JSON_LD));
    /** SPARQL XML; RDF/XML for triples. */
    public static final AnswerFormat XML =
            new AnswerFormat("xml", Optional.of(ResultSetLang.RS_XML), Optional.of(RdfSyntax.RDF_XML));

    private static final List<AnswerFormat> OF_ROWS = List.of(CSV, TSV, JSON, XML);
    private static final List<AnswerFormat> ALL = Stream.concat(
                    OF_ROWS.stream(), RdfSyntax.ofDocuments().stream().map(AnswerFormat::ofTriples))
            .distinct()
            .toList();

    private static final List<Var> TRIPLE = Var.varList(List.of("subject", "predicate", "object"));

    /** {@return the format in which triples are written in this syntax} */
    public static AnswerFormat ofTriples(RdfSyntax syntax) {
        return OF_ROWS.stream()
                .filter(format -> format.triples.equals(Optional.of(syntax)))
                .findFirst()
                .orElseGet(() -> new AnswerFormat(syntax.writer().word(), Optional.empty(), Optional.of(syntax)));
    }

    /** {@return the names of all formats, those of rows first} */
    public static List<String> words() {
        return ALL.stream().map(AnswerFormat::word).toList();
    }

    /** {@return the names of the formats in which rows are written} */
    public static List<String> wordsOfRows() {
        return OF_ROWS.stream().map(AnswerFormat::word).toList();
    }

    /**
     * Finds a format by its name.
     *
     * @param name such as {@code csv}
     * @return the format
     * @throws AtlasException where there is none, with the nearest names
     */
    public static AnswerFormat of(String name) {
        return ALL.stream()
                .filter(format -> format.word.equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static AtlasException unknown(String name) {
        List<String> words = words();
        return AtlasException.of(ProblemCode.QUERY_FORMAT_UNKNOWN)
                .with("name", name)
                .with("names", words)
                .nearest(Nearest.among(name, words))
                .at("format");
    }

    /** {@return the media type of the written rows, or of the triples where the format is for triples only} */
    public String mediaType() {
        return rows.map(lang -> lang.getContentType().getContentTypeStr())
                .or(() -> triples.map(RdfSyntax::type))
                .orElseThrow();
    }

    /**
     * Writes an answer.
     *
     * @param answer the answer
     * @param out where to; left open
     * @throws AtlasException where the format can't hold this answer
     */
    public void write(Answer answer, OutputStream out) {
        switch (answer) {
            case Answer.Rows table -> writer().write(out, stream(table));
            case Answer.Verdict verdict -> writer().write(out, verdict.value());
            case Answer.Triples graph -> writeTriples(graph.graph(), out);
        }
    }

    private ResultsWriter writer() {
        Lang lang = rows.orElseThrow(() -> AtlasException.of(ProblemCode.QUERY_FORMAT_UNFIT)
                .with("format", word)
                .with("forms", wordsOfRows())
                .at("format"));
        return ResultsWriter.create().lang(lang).build();
    }

    private void writeTriples(Graph graph, OutputStream out) {
        triples.ifPresentOrElse(syntax -> syntax.write(graph, out), () -> writer().write(out, asRows(graph)));
        IO.flush(out);
    }

    private static RowSet asRows(Graph graph) {
        List<Binding> bindings = new ArrayList<>();
        graph.find().forEachRemaining(triple -> bindings.add(asRow(triple)));
        return RowSetStream.create(TRIPLE, bindings.iterator());
    }

    private static Binding asRow(Triple triple) {
        return BindingFactory.binding(
                TRIPLE.get(0), triple.getSubject(),
                TRIPLE.get(1), triple.getPredicate(),
                TRIPLE.get(2), triple.getObject());
    }

    private static RowSet stream(Answer.Rows table) {
        return RowSetStream.create(Var.varList(table.columns()), table.rows().iterator());
    }
}
