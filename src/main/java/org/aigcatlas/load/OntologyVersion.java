package org.aigcatlas.load;

import java.lang.module.ModuleDescriptor.Version;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.store.Bundled;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;

/**
 * A version of the ontology: the program's, or that with which a store was made.
 *
 * @param number the semantic version, such as {@code 0.2.0}
 */
public record OntologyVersion(Version number) {
    static final String FOLDER = "atlas";
    static final String FILE = "ontology.version";

    private static final Node ONTOLOGY = NodeFactory.createURI(Iris.VOCABULARY);

    /** {@return the version that a number is of} */
    static OntologyVersion parse(String number) {
        return new OntologyVersion(Version.parse(number));
    }

    /** {@return the version that the program's rules and shapes are for} */
    public static OntologyVersion bundled() {
        return parse(Bundled.text(FOLDER, FILE).strip());
    }

    /** {@return the version of the vocabulary that a dataset holds; empty where it holds none, or one without a version} */
    static Optional<OntologyVersion> in(DatasetGraph dataset) {
        Graph vocabulary = dataset.getGraph(Terms.VOCABULARY_GRAPH);
        return Stream.of(OWL2.versionIRI, OWL2.versionInfo)
                .flatMap(property -> vocabulary.stream(ONTOLOGY, property.asNode(), Node.ANY))
                .map(Triple::getObject)
                .map(node -> node.isURI()
                        ? node.getURI().replaceFirst(".*/", "")
                        : node.isLiteral() ? node.getLiteralLexicalForm() : "")
                .filter(text -> text.matches("\\d{1,9}(\\.\\d{1,9}){2}.*"))
                .findFirst()
                .map(OntologyVersion::parse);
    }

    /** {@return why a dataset can't be changed by a program of this version; empty where it can} */
    public Optional<Problem> mismatch(DatasetGraph dataset) {
        return in(dataset).filter(other -> other.number.compareTo(number) != 0).map(other -> Problem.of(
                        other.isBefore(this) ? ProblemCode.STORE_OUTDATED : ProblemCode.STORE_NEWER)
                .with("store", other)
                .with("program", this));
    }

    boolean isBefore(OntologyVersion other) {
        return number.compareTo(other.number) < 0;
    }

    @Override
    public String toString() {
        return number.toString();
    }
}
