package org.aigcatlas.cli.output;

import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.Language;
import org.aigcatlas.infer.FactWords;
import org.aigcatlas.infer.Proof;
import org.aigcatlas.thing.Evidence;
import org.aigcatlas.thing.Ground;
import org.apache.jena.graph.Triple;

/** Draws why a fact holds as a tree, from the fact down to what sources state. */
public final class ProofTree {
    private static final String BRANCH = "├─ ";
    private static final String LAST_BRANCH = "└─ ";
    private static final String TRUNK = "│  ";
    private static final String AIR = "   ";

    private final Atlas atlas;
    private final Console console;
    private final Language language;

    /** The drawer of proofs from an atlas, for the reader of a language. */
    public ProofTree(Atlas atlas, Console console, Language language) {
        this.atlas = atlas;
        this.console = console;
        this.language = language;
    }

    /** Draws a proof. */
    public void print(Proof proof) {
        print(proof, "", "");
    }

    private void print(Proof proof, String before, String below) {
        console.out().println(console.dim(before) + console.bold(sentence(proof.fact())));
        switch (proof) {
            case Proof.Stated stated ->
                reasons(stated).forEach(line -> console.out().println(console.dim(below) + line));
            case Proof.Concluded concluded ->
                grounds(concluded.fact(), concluded.graphs())
                        .forEach(line -> console.out().println(console.dim(below) + line));
            case Proof.Derived derived -> {
                console.out()
                        .println(console.dim(below)
                                + language.pick("follows by ", "依据规则 ")
                                + console.green(derived.rule().name())
                                + language.pick(": ", "：")
                                + derived.rule().summary().in(language));
                branches(derived.premises(), below);
            }
        }
    }

    private void branches(List<Proof> premises, String below) {
        for (int i = 0; i < premises.size(); i++) {
            boolean last = i == premises.size() - 1;
            print(premises.get(i), below + (last ? LAST_BRANCH : BRANCH), below + (last ? AIR : TRUNK));
        }
    }

    private Stream<String> reasons(Proof.Stated stated) {
        List<Evidence> evidence = atlas.evidence(stated.fact());
        return evidence.isEmpty()
                ? grounds(stated.fact(), stated.graphs())
                : Stream.concat(
                        evidence.stream().flatMap(this::lines),
                        atlas.grounds(stated.fact(), stated.graphs()).stream().map(this::graph));
    }

    private String graph(Ground ground) {
        return language.pick("  in the graph ", "  载于") + new GroundLines(console, language).place(ground.origin());
    }

    private Stream<String> grounds(Triple fact, List<String> graphs) {
        GroundLines lines = new GroundLines(console, language);
        return atlas.grounds(fact, graphs).stream()
                .flatMap(ground -> lines.of(ground, fact.getPredicate().getURI()).stream());
    }

    private Stream<String> lines(Evidence evidence) {
        String place = evidence.statedIn().equals(evidence.source())
                ? evidence.source().in(language)
                : evidence.source().in(language)
                        + language.pick(", ", "，")
                        + evidence.statedIn().in(language);
        String claim = Console.readable(
                evidence.claim().slug() + "  " + evidence.claim().in(language));
        String where = language.pick("  stated in ", "  见于 ") + place + " <"
                + evidence.statedIn().iri() + ">";
        return evidence.isQualified()
                ? Stream.of(claim, where, "  " + console.yellow(qualification(evidence, language)))
                : Stream.of(claim, where);
    }

    static String qualification(Evidence evidence, Language language) {
        String remark = evidence.remark().in(language);
        return Console.readable(
                evidence.standing().in(language) + (remark.isEmpty() ? "" : language.pick(": ", "：") + remark));
    }

    private String sentence(Triple fact) {
        return Console.readable(new FactWords(atlas.names()::named, language).sentence(fact));
    }
}
