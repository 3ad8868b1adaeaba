package org.aigcatlas.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.TextDirection;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.rw.RowSetWriterJSON;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.util.Context;
import org.junit.jupiter.api.Test;

/** Rows as JSON, beside the same as Jena writes them. */
class JsonRowsTest {
    private static final RowSetWriter PLAIN = RowSetWriterJSON.factory.create(ResultSetLang.RS_JSON);
    private static final List<Var> COLUMNS = Var.varList(List.of("a", "b", "词"));
    private static final int ROUNDS = 300;

    private static String written(RowSetWriter writer, List<Binding> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(out, RowSetStream.create(COLUMNS, rows.iterator()), Context.emptyContext());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void same(List<Binding> rows) {
        assertThat(written(JsonRows.of(PLAIN), rows)).isEqualTo(written(PLAIN, rows));
    }

    private static Binding row(Node... terms) {
        BindingBuilder row = Binding.builder();
        for (int i = 0; i < terms.length; i++) {
            row.add(COLUMNS.get(i), terms[i]);
        }
        return row.build();
    }

    @Test
    void anAnswerWithoutRowsOrColumnsIsWrittenAsJenaDoes() {
        same(List.of());
        same(List.of(row(), row()));
    }

    @Test
    void termsOfEveryKindAreWrittenAsJenaDoes() {
        same(List.of(
                row(
                        NodeFactory.createURI("https://example.org/</a>"),
                        NodeFactory.createLiteralString("\"</script>\\")),
                row(
                        NodeFactory.createLiteralLang("文心一言", "zh"),
                        NodeFactory.createLiteralDT("1", XSDDatatype.XSDinteger)),
                row(NodeFactory.createLiteralString("\t\r\n\b\f\u0001\u007F\u2028 😀"))));
    }

    @Test
    void whatIsRareIsLeftToJena() {
        Node uri = NodeFactory.createURI("x:a");
        same(List.of(row(NodeFactory.createBlankNode("b"))));
        same(List.of(row(NodeFactory.createTripleTerm(uri, uri, uri)), row(uri)));
        same(List.of(row(NodeFactory.createLiteralDirLang("a", "ar", TextDirection.RTL))));
    }

    @Test
    void anyTextIsWrittenAsJenaDoes() {
        Random chance = new Random(7);
        List<Binding> rows = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder();
            chance.ints(20, 0, 3)
                    .forEach(kind -> text.append(
                            kind == 0
                                    ? (char) chance.nextInt(0x80)
                                    : (char) chance.nextInt(kind == 1 ? 0x2200 : 0xD800)));
            rows.add(row(NodeFactory.createLiteralString(text.toString()), NodeFactory.createURI("x:" + text)));
        }
        same(rows);
    }
}
