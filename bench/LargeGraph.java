import java.nio.file.Path;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Makes a store of synthetic offerings. Arguments: a new directory, how many triples (ten a thing). */
public final class LargeGraph {
    private static final String BASE = "https://w3id.org/aigc/";

    public static void main(String[] args) {
        long things = Long.parseLong(args[1]) / 10;
        DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(Location.create(args[0]));
        Node graph = iri("graph/landscape");
        for (long from = 0; from < things; from += 50_000) {
            dataset.begin(ReadWrite.WRITE);
            for (long thing = from; thing < Math.min(things, from + 50_000); thing++) {
                add(dataset, graph, thing);
            }
            dataset.commit();
            dataset.end();
        }
        TDBInternal.expel(dataset, true);
        // Opened once by the atlas, it has the index of names that it would make at its first use.
        LocalStore.open(Path.of(args[0])).close();
    }

    private static void add(DatasetGraph dataset, Node graph, long number) {
        Node thing = iri("id/thing-" + number);
        dataset.add(graph, thing, RDF.type.asNode(), iri("ns#Offering"));
        dataset.add(graph, thing, RDFS.label.asNode(), NodeFactory.createLiteralLang("Thing " + number, "en"));
        dataset.add(graph, thing, RDFS.label.asNode(), NodeFactory.createLiteralLang("事物 " + number, "zh"));
        dataset.add(graph, thing, iri("ns#inputPrice"), typed(String.valueOf(number % 100 / 10.0), XSDDatatype.XSDdecimal));
        dataset.add(graph, thing, iri("ns#contextLimit"), typed(String.valueOf(number % 1000), XSDDatatype.XSDinteger));
        dataset.add(graph, thing, iri("ns#released"), typed("2025-01-" + (10 + number % 20), XSDDatatype.XSDdate));
        for (int edge = 1; edge <= 4; edge++) {
            dataset.add(graph, thing, iri("ns#uses"), iri("id/thing-" + number / (edge + 1)));
        }
    }

    private static Node iri(String rest) {
        return NodeFactory.createURI(BASE + rest);
    }

    private static Node typed(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }
}
