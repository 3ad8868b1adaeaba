package org.aigcatlas.load.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.IsoMatcher;

/** Which tests of a suite hold. Every file goes through the door that loading and every request use. */
final class W3cVerdict {
    private static final String NULL = "RDF has the null character; here it is refused, since XML can't hold it";

    /** The tests of Turtle and its kin that are known not to hold. */
    static final Map<String, String> TURTLE = Map.of(
            "literal_all_controls", NULL,
            "literal_ascii_boundaries", NULL,
            "LITERAL1_all_controls", NULL,
            "LITERAL1_ascii_boundaries", NULL,
            "LITERAL2_ascii_boundaries", NULL,
            "LITERAL_LONG1_ascii_boundaries", NULL,
            "LITERAL_LONG2_ascii_boundaries", NULL);

    private final String suite;
    private final Map<String, String> exceptions;
    private final Set<String> held = new TreeSet<>();
    private final Map<String, String> failed = new TreeMap<>();

    /**
     * @param suite what to call it in print
     * @param exceptions names of tests that are known not to hold, with the reason
     */
    W3cVerdict(String suite, Map<String, String> exceptions) {
        this.suite = suite;
        this.exceptions = exceptions;
    }

    void refused(String name, byte[] document, RdfSyntax lang, String base) {
        try {
            read(document, lang, base);
            failed.put(name, "taken, though it is wrong");
        } catch (AtlasException e) {
            held.add(name);
        }
    }

    void failed(String name, AtlasException reason) {
        failed.put(name, reason.problems().toString());
    }

    void taken(String name, byte[] document, RdfSyntax lang, String base, Optional<DatasetGraph> expected) {
        try {
            DatasetGraph got = read(document, lang, base);
            expected.filter(wanted -> !IsoMatcher.isomorphic(wanted, got))
                    .ifPresentOrElse(
                            wanted -> failed.put(
                                    name,
                                    "read otherwise: missing " + without(wanted, got) + ", too much "
                                            + without(got, wanted)),
                            () -> held.add(name));
        } catch (AtlasException e) {
            failed.put(name, e.problems().toString());
        }
    }

    /** Prints the figures and the exceptions, and fails where a test that is none of these doesn't hold, or one of them does. */
    void settle(int least) {
        System.out.printf("W3C tests of %s: %d of %d hold%n", suite, held.size(), held.size() + failed.size());
        failed.forEach((name, reason) ->
                System.out.println("  " + name + ": " + exceptions.getOrDefault(name, "unexpected: " + reason)));
        assertThat(failed.keySet().stream().filter(name -> !exceptions.containsKey(name)))
                .as("failing tests of %s", suite)
                .isEmpty();
        assertThat(held.stream().filter(exceptions::containsKey))
                .as("exceptions of %s that hold", suite)
                .isEmpty();
        assertThat(held.size() + failed.size()).as("tests of %s", suite).isGreaterThanOrEqualTo(least);
    }

    static DatasetGraph read(byte[] document, RdfSyntax lang, String base) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        RdfReader.read(
                new Incoming("test", lang, base, "", Optional.empty(), () -> new ByteArrayInputStream(document)),
                StreamRDFLib.dataset(dataset));
        return dataset;
    }

    private static List<Quad> without(DatasetGraph all, DatasetGraph others) {
        List<Quad> rest = new ArrayList<>();
        all.find().forEachRemaining(quad -> {
            if (!others.contains(quad)) {
                rest.add(quad);
            }
        });
        return rest;
    }
}
