package org.aigcatlas.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.validate.Finding;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfile;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.ParserProfileWrapper;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/**
 * Finds the lines on which a file speaks of certain subjects. The parser doesn't pass lines on with its triples, so a
 * file that was found faulty is read once more.
 */
final class LineFinder {
    private final Map<Node, Long> subjects = new HashMap<>();
    private final Map<Triple, Long> triples = new HashMap<>();

    private LineFinder() {}

    /** {@return the lines of these subjects in the file; none where its syntax has no lines} */
    static LineFinder in(Path file, Set<Node> wanted) {
        LineFinder finder = new LineFinder();
        Lang lang = RDFLanguages.pathnameToLang(file.toString());
        if (lang == null || file.toString().endsWith(".gz")) {
            return finder;
        }
        Context context = Contexts.withoutNetwork();
        ParserProfile profile = finder.new Watching(wanted, context);
        try (InputStream in = Files.newInputStream(file)) {
            RDFParserRegistry.getFactory(lang)
                    .create(lang, profile)
                    .read(in, Iris.ID, lang.getContentType(), StreamRDFLib.sinkNull(), context);
        } catch (RiotException | IOException e) {
            return finder;
        }
        return finder;
    }

    /** {@return the line of the finding's triple, or of its subject where the triple is missing} */
    Optional<Long> line(Finding finding) {
        return finding.predicate()
                .flatMap(predicate -> finding.value().map(value -> Triple.create(finding.subject(), predicate, value)))
                .map(triples::get)
                .or(() -> Optional.ofNullable(subjects.get(finding.subject())));
    }

    private final class Watching extends ParserProfileWrapper {
        private final Set<Node> wanted;

        Watching(Set<Node> wanted, Context context) {
            super(new ParserProfileStd(
                    new FactoryRDFStd(),
                    ErrorHandlerFactory.errorHandlerNoWarnings,
                    IRIxResolver.create().base(Iris.ID).build(),
                    PrefixMapFactory.create(),
                    context,
                    false,
                    false));
            this.wanted = wanted;
        }

        @Override
        public Triple createTriple(Node subject, Node predicate, Node object, long line, long column) {
            Triple triple = super.createTriple(subject, predicate, object, line, column);
            if (wanted.contains(subject) && line > 0) {
                subjects.putIfAbsent(subject, line);
                triples.putIfAbsent(triple, line);
            }
            return triple;
        }

        @Override
        public Quad createQuad(Node graph, Node subject, Node predicate, Node object, long line, long column) {
            createTriple(subject, predicate, object, line, column);
            return super.createQuad(graph, subject, predicate, object, line, column);
        }
    }
}
