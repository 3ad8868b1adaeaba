package org.aigcatlas.rdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.impl.Util;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterFactory;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;

/**
 * The rows of an answer in SPARQL's JSON, byte for byte as Jena lays them out, in a fraction of the time: Jena quotes each
 * word a character at a time through three writers. What is rare, such as a triple as a term, is left to Jena.
 */
public final class JsonRows implements RowSetWriter {
    private final RowSetWriter plain;

    private JsonRows(RowSetWriter plain) {
        this.plain = plain;
    }

    /** Writes such rows so from now on, whoever asks Jena for its writer. */
    public static void register() {
        RowSetWriterFactory before = RowSetWriterRegistry.getFactory(ResultSetLang.RS_JSON);
        if (!(before.create(ResultSetLang.RS_JSON) instanceof JsonRows)) {
            RowSetWriterRegistry.register(ResultSetLang.RS_JSON, lang -> of(before.create(lang)));
        }
    }

    /** {@return a writer that leaves to another what is rare} */
    static JsonRows of(RowSetWriter plain) {
        return new JsonRows(plain);
    }

    @Override
    public void write(OutputStream out, boolean truth, Context context) {
        plain.write(out, truth, context);
    }

    @Override
    public void write(Writer out, RowSet rows, Context context) {
        plain.write(out, rows, context);
    }

    @Override
    public void write(OutputStream out, RowSet answer, Context context) {
        List<Var> columns = answer.getResultVars();
        List<Binding> rows = new ArrayList<>();
        boolean[] isUsual = {true};
        answer.forEachRemaining(row -> {
            rows.add(row);
            columns.forEach(column -> isUsual[0] &= isUsual(row.get(column)));
        });
        if (!isUsual[0]) {
            plain.write(out, RowSetStream.create(columns, rows.iterator()), context);
            return;
        }
        try (Writer text = IO.asBufferedUTF8(new Left(out))) {
            new Table(text, columns).write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isUsual(Node term) {
        return term == null || term.isURI() || (term.isLiteral() && term.getLiteralBaseDirection() == null);
    }

    /** A stream that is left open. */
    private static final class Left extends OutputStream {
        private final OutputStream out;

        Left(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            out.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }

    /** Rows on their way out. */
    private record Table(Writer out, List<Var> columns) {
        void write(List<Binding> rows) throws IOException {
            out.write("{ \"head\": {\n    \"vars\": [ ");
            for (int i = 0; i < columns.size(); i++) {
                out.write((i == 0 ? "\"" : " , \"") + columns.get(i).getVarName() + "\"");
            }
            out.write(" ]\n  } ,\n  \"results\": {\n    \"bindings\": [\n");
            out.write(rows.isEmpty() ? "      " : "");
            String before = "      { ";
            for (Binding row : rows) {
                out.write(before);
                write(row);
                before = " ,\n      { ";
            }
            out.write("\n    ]\n  }\n}\n");
        }

        private void write(Binding row) throws IOException {
            String before = "\n        ";
            for (Var column : columns) {
                Node term = row.get(column);
                if (term != null) {
                    out.write(before);
                    quoted(column.getVarName());
                    out.write(": { ");
                    write(term);
                    out.write(" }");
                    before = " ,\n        ";
                }
            }
            out.write("\n      }");
        }

        private void write(Node term) throws IOException {
            if (term.isURI()) {
                out.write("\"type\": \"uri\" , \"value\": ");
                quoted(term.getURI());
                return;
            }
            out.write("\"type\": \"literal\" , ");
            if (!term.getLiteralLanguage().isEmpty()) {
                out.write("\"xml:lang\": ");
                quoted(term.getLiteralLanguage());
                out.write(" , ");
            } else if (!Util.isSimpleString(term)) {
                out.write("\"datatype\": ");
                quoted(term.getLiteralDatatypeURI());
                out.write(" , ");
            }
            out.write("\"value\": ");
            quoted(term.getLiteralLexicalForm());
        }

        private void quoted(String text) throws IOException {
            out.write('"');
            int done = 0;
            for (int i = 0; i < text.length(); i++) {
                char sign = text.charAt(i);
                if (sign < '0' || sign == '\\' || sign >= '\u007F') {
                    String escaped = escaped(sign, i > 0 && text.charAt(i - 1) == '<');
                    if (!escaped.isEmpty()) {
                        out.write(text, done, i - done);
                        out.write(escaped);
                        done = i + 1;
                    }
                }
            }
            out.write(text, done, text.length() - done);
            out.write('"');
        }

        /** {@return how a sign is written; empty where it stands for itself. After {@code <}, a slash might end a script} */
        private static String escaped(char sign, boolean isAfterTag) {
            return switch (sign) {
                case '"' -> "\\\"";
                case '\\' -> "\\\\";
                case '/' -> isAfterTag ? "\\/" : "";
                case '\b' -> "\\b";
                case '\f' -> "\\f";
                case '\n' -> "\\n";
                case '\r' -> "\\r";
                case '\t' -> "\\t";
                default ->
                    sign < ' ' || (sign >= '\u007F' && sign <= '\u009F') || (sign >= '\u2000' && sign < '\u2100')
                            ? String.format("\\u%04X", (int) sign)
                            : "";
            };
        }
    }
}
