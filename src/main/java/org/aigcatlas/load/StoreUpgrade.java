package org.aigcatlas.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Terms;
import org.aigcatlas.store.Bundled;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.UpdateExec;

/**
 * Brings a store to the version of the ontology that the program ships with: the data is renamed where a version between
 * them renames, the atlas's own graphs are put in the place of those before, what follows is drawn anew, and all of it is
 * checked.
 *
 * @param bundle the graph that ships with the program
 * @param publisher settles what comes of it
 */
public record StoreUpgrade(LocalStore bundle, Publisher publisher) {
    private static final String MIGRATIONS = "ontology/migrations";
    private static final String ENDING = ".ru";

    /**
     * Upgrades, in one transaction.
     *
     * @param store the store
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return the graphs that were replaced, by their names with a prefix; empty where the store is of this version
     * @throws AtlasException where the store is newer than the program, or what others put into it would not be sound, with
     *     every problem; nothing is changed then
     */
    public List<String> run(LocalStore store, Language language, Progress progress) {
        OntologyVersion program = OntologyVersion.bundled();
        return store.write(dataset -> {
            Optional<OntologyVersion> before = OntologyVersion.in(dataset);
            if (before.filter(program::equals).isPresent()) {
                return List.of();
            }
            program.mismatch(dataset)
                    .filter(problem -> problem.code() == ProblemCode.STORE_NEWER)
                    .ifPresent(problem -> {
                        throw AtlasException.of(problem);
                    });
            progress.at("reading", 0);
            migrations(before).forEach(update -> UpdateExec.dataset(dataset)
                    .update(Bundled.text(MIGRATIONS, update + ENDING))
                    .execute());
            List<String> replaced = bundle.readDataset(own -> replace(dataset, own));
            publisher.settleAll(dataset, language);
            return replaced;
        });
    }

    /** {@return the renamings of all versions after this one, each by its folder and name} */
    private static Stream<String> migrations(Optional<OntologyVersion> before) {
        return Bundled.names(MIGRATIONS, ENDING).stream().filter(name -> before.map(
                        version -> version.isBefore(OntologyVersion.parse(name.replaceFirst("/.*", ""))))
                .orElse(true));
    }

    private static List<String> replace(DatasetGraph dataset, DatasetGraph own) {
        List<Node> graphs = new ArrayList<>();
        own.listGraphNodes().forEachRemaining(graphs::add);
        graphs.remove(Terms.INFERRED_GRAPH);
        graphs.forEach(graph -> {
            dataset.removeGraph(graph);
            own.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(dataset::add);
        });
        return graphs.stream().map(Prefixes::shorten).sorted().toList();
    }
}
