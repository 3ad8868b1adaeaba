package org.aigcatlas.query;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;

/** The written forms of an answer, for other programs. */
public enum AnswerFormat {
    /** SPARQL 1.1 CSV. */
    CSV("text/csv"),
    /** SPARQL 1.1 TSV. */
    TSV("text/tab-separated-values"),
    /** SPARQL 1.1 JSON; JSON-LD for triples. */
    JSON("application/sparql-results+json"),
    /** SPARQL XML; RDF/XML for triples. */
    XML("application/sparql-results+xml"),
    /** Turtle, for triples only. */
    TURTLE("text/turtle"),
    /** N-Triples, for triples only. */
    NTRIPLES("application/n-triples");

    private static final List<Var> TRIPLE = Var.varList(List.of("subject", "predicate", "object"));

    private final String mediaType;

    AnswerFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /**
     * Finds a format by its name.
     *
     * @param name such as {@code csv}
     * @return the format
     * @throws AtlasException where there is none, with the nearest names
     */
    public static AnswerFormat of(String name) {
        return Arrays.stream(values())
                .filter(format -> format.word().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static AtlasException unknown(String name) {
        List<String> words = Arrays.stream(values()).map(AnswerFormat::word).toList();
        return AtlasException.of(Problem.of(ProblemCode.QUERY_FORMAT_UNKNOWN)
                .with("name", name)
                .with("names", words)
                .nearest(Nearest.among(name, words))
                .at("format"));
    }

    /** {@return the name that a person types} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the media type of the written rows, or of the triples where the format is for triples only} */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Writes an answer.
     *
     * @param answer the answer
     * @param out where to; left open
     * @throws AtlasException where the format can't hold this kind of answer
     */
    public void write(Answer answer, OutputStream out) {
        switch (answer) {
            case Answer.Rows table -> writeRows(stream(table), out);
            case Answer.Verdict verdict -> writeVerdict(verdict.value(), out);
            case Answer.Triples graph -> writeTriples(graph.graph(), out);
        }
    }

    private void writeRows(RowSet rowSet, OutputStream out) {
        ResultsWriter.create().lang(forRows()).build().write(out, rowSet);
    }

    private void writeVerdict(boolean value, OutputStream out) {
        ResultsWriter.create().lang(forRows()).build().write(out, value);
    }

    private Lang forRows() {
        return switch (this) {
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON -> ResultSetLang.RS_JSON;
            case XML -> ResultSetLang.RS_XML;
            case TURTLE, NTRIPLES ->
                throw AtlasException.of(Problem.of(ProblemCode.QUERY_FORMAT_UNFIT)
                        .with("format", word())
                        .at("format"));
        };
    }

    private RDFFormat forTriples() {
        return switch (this) {
            case JSON -> RDFFormat.JSONLD11_PRETTY;
            case XML -> RDFFormat.RDFXML_PLAIN;
            case TURTLE -> RDFFormat.TURTLE_PRETTY;
            case NTRIPLES, CSV, TSV -> RDFFormat.NTRIPLES_UTF8;
        };
    }

    private void writeTriples(Graph graph, OutputStream out) {
        if (this == CSV || this == TSV) {
            writeRows(asRows(graph), out);
            return;
        }
        RDFWriter.source(withPrefixes(graph)).format(forTriples()).output(out);
        IO.flush(out);
    }

    private static Graph withPrefixes(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEachRemaining(copy::add);
        Prefixes.wellKnown().forEach((prefix, space) -> {
            if (graph.stream().anyMatch(triple -> uses(triple, space))) {
                copy.getPrefixMapping().setNsPrefix(prefix, space);
            }
        });
        return copy;
    }

    private static boolean uses(Triple triple, String space) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
                .anyMatch(node -> node.isURI() && node.getURI().startsWith(space));
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
