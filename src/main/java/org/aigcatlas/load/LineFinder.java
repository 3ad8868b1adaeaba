package org.aigcatlas.load;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.load.rdf.FileDocuments;
import org.aigcatlas.load.rdf.Incoming;
import org.aigcatlas.load.rdf.LocatedErrorHandler;
import org.aigcatlas.load.rdf.Profile;
import org.aigcatlas.load.rdf.RdfReader;
import org.aigcatlas.validate.Finding;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;

/**
 * Finds the lines on which a file speaks of certain subjects. The parser doesn't pass lines on with its triples, so a
 * file that was found faulty is read once more.
 */
final class LineFinder {
    private final Map<Node, String> subjects = new HashMap<>();
    private final Map<Triple, String> triples = new HashMap<>();

    private LineFinder() {}

    /** {@return the lines of these subjects in the file; none where its syntax has no lines} */
    static LineFinder in(SourceFile addition, Set<Node> wanted) {
        LineFinder finder = new LineFinder();
        try {
            FileDocuments.forEach(
                    addition.file(),
                    addition.base(),
                    addition.graph(),
                    document -> RdfReader.read(
                            document,
                            StreamRDFLib.sinkNull(),
                            (one, seed, places) -> finder.new Watching(one, seed, places, wanted)));
        } catch (AtlasException e) {
            return finder;
        }
        return finder;
    }

    /** {@return the place of the finding's triple, or of its subject where the triple is missing} */
    Optional<String> place(Finding finding) {
        return finding.predicate()
                .flatMap(predicate -> finding.value().map(value -> Triple.create(finding.subject(), predicate, value)))
                .map(triples::get)
                .or(() -> Optional.ofNullable(subjects.get(finding.subject())));
    }

    private final class Watching extends Profile {
        private final String document;
        private final Set<Node> wanted;

        Watching(Incoming document, UUID seed, LocatedErrorHandler places, Set<Node> wanted) {
            super(document, seed, places);
            this.document = document.name();
            this.wanted = wanted;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            Triple triple = super.createTriple(subject, predicate, object, line, column);
            watch(triple, line);
            return triple;
        }

        @Override
        public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long line, long column) {
            Quad quad = super.createQuad(graph, subject, predicate, object, line, column);
            watch(quad.asTriple(), line);
            return quad;
        }

        private void watch(Triple triple, long line) {
            if (wanted.contains(triple.getSubject()) && line > 0) {
                subjects.putIfAbsent(triple.getSubject(), document + ":" + line);
                triples.putIfAbsent(triple, document + ":" + line);
            }
        }
    }
}
