package org.aigcatlas.cli.output;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.thing.Evidence;
import org.aigcatlas.thing.Ground;
import org.aigcatlas.thing.KnownHow;
import org.aigcatlas.thing.Relation;
import org.aigcatlas.thing.Relation.Value;
import org.aigcatlas.thing.ThingDescription;

/** A thing as a page of text: what it is, its relations, and below them who says so. */
public final class DescriptionPrinter {
    private static final String INDENT = "  ";
    private static final Set<String> WHAT_IT_IS = Set.of("instanceOf", "isA", "kindOf");
    private static final int MOST_VALUES = 30;

    private final ThingDescription description;
    private final Console console;
    private final Language language;
    private final boolean whole;
    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private final List<Evidence> evidence = new ArrayList<>();

    /**
     * The printer of a description.
     *
     * @param whole whether it names every neighbour, also where there are hundreds
     */
    public DescriptionPrinter(ThingDescription description, Console console, Language language, boolean whole) {
        this.description = description;
        this.console = console;
        this.language = language;
        this.whole = whole;
    }

    /** Prints it. */
    public void print() {
        head();
        definition();
        relations(description.outgoing(), "");
        relations(description.incoming(), "← ");
        said();
        sources();
        grounds();
    }

    private void head() {
        Named thing = description.thing();
        String other = Console.readable(language.pick(thing.zh(), thing.en()));
        String name = Console.readable(thing.in(language));
        console.out().println(console.bold(name) + (other.equals(name) ? "" : "  " + other));
        console.out().println(console.dim(thing.iri()));
        String classes = description.classes().stream()
                .map(type -> type.in(language))
                .collect(Collectors.joining(language.pick(", ", "、")));
        console.out().println(console.green(classes));
        if (!description.aliases().isEmpty()) {
            console.out()
                    .println(language.pick("also called: ", "又称：")
                            + String.join(language.pick(", ", "、"), description.aliases()));
        }
    }

    private void definition() {
        String text = description.definition(language);
        if (!text.isEmpty()) {
            console.out().println();
            paragraph(text, "");
        }
    }

    private void relations(List<Relation> relations, String mark) {
        if (relations.isEmpty()) {
            return;
        }
        console.out().println();
        relations.stream()
                .sorted(Comparator.comparing(
                        relation -> !WHAT_IT_IS.contains(relation.property().slug())))
                .forEach(relation -> relation(relation, mark));
    }

    private void relation(Relation relation, String mark) {
        List<Value> readable = relation.readable(language);
        List<Ground.Concluded> shared = KnownHow.shared(relation.values());
        int most = whole ? readable.size() : Math.min(readable.size(), MOST_VALUES);
        List<String> values = new ArrayList<>(readable.subList(0, most).stream()
                .map(value -> value(value) + (shared.isEmpty() ? how(KnownHow.conclusions(value)) : ""))
                .toList());
        if (most < readable.size()) {
            int more = readable.size() - most;
            values.add(language.pick("… and " + more + " more (--all shows them)", "……另有 " + more + " 个（--all 可列全）"));
        }
        console.out()
                .println(
                        console.dim(mark) + Console.readable(relation.property().in(language)) + how(shared));
        paragraph(String.join(language.pick(", ", "、"), values), INDENT);
    }

    private String value(Value value) {
        String text =
                switch (value) {
                    case Value.OfThing end -> end.thing().in(language);
                    case Value.OfText end -> end.text();
                    case Value.OfInner end -> new InnerText(language).of(end);
                };
        String marks = value.evidence().stream().map(this::note).collect(Collectors.joining());
        return text + (value.inferred() ? "*" : "") + marks;
    }

    /** How a value is known, in a word; the list below tells more. */
    private String how(List<Ground.Concluded> conclusions) {
        return conclusions.stream()
                .map(conclusion -> conclusion.rule().in(language))
                .distinct()
                .map(rule -> language.pick(" (" + rule + ")", "（" + rule + "）"))
                .collect(Collectors.joining());
    }

    private void grounds() {
        List<String> lines = new GroundList(console, language, whole).of(description);
        if (!lines.isEmpty()) {
            console.out().println();
            console.out().println(console.green(language.pick("How it is known", "如何得知")));
            lines.forEach(line -> paragraph(line, ""));
        }
    }

    private String note(Evidence claim) {
        int number = notes.computeIfAbsent(claim.claim().iri(), iri -> {
            evidence.add(claim);
            return evidence.size();
        });
        return "[" + number + "]";
    }

    private void said() {
        description.said().forEach(this::note);
    }

    private void sources() {
        boolean follows = Stream.concat(description.outgoing().stream(), description.incoming().stream())
                .flatMap(relation -> relation.values().stream())
                .anyMatch(Value::inferred);
        if (evidence.isEmpty() && !follows) {
            return;
        }
        console.out().println();
        console.out().println(console.green(language.pick("Who says so", "出处")));
        for (Evidence claim : evidence) {
            source(claim);
        }
        if (follows) {
            paragraph(language.pick("* follows by a rule; `aigc why` shows how", "* 由规则推断；用 `aigc why` 查看推导过程"), "");
        }
    }

    private void source(Evidence claim) {
        String place = claim.statedIn().equals(claim.source())
                ? claim.source().in(language)
                : claim.source().in(language)
                        + language.pick(", ", "，")
                        + claim.statedIn().in(language);
        paragraph(
                "[" + notes.get(claim.claim().iri()) + "] " + claim.claim().in(language) + " — " + place + " ("
                        + claim.claim().slug() + ")",
                "");
        if (claim.isQualified()) {
            paragraph(ProofTree.qualification(claim, language), INDENT + INDENT);
        }
    }

    private void paragraph(String words, String indent) {
        String text = Console.readable(words);
        if (!console.outIsTerminal()) {
            console.out().println(indent + text);
            return;
        }
        Width.fold(text, console.width() - indent.length())
                .forEach(line -> console.out().println(indent + line));
    }
}
