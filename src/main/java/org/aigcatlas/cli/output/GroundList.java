package org.aigcatlas.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.thing.Ground;
import org.aigcatlas.thing.KnownHow;
import org.aigcatlas.thing.ThingDescription;

/** Says below a portrait how what it shows is known, a line for each way. */
final class GroundList {
    private static final int MOST_RECORDS = 5;

    private final Language language;
    private final GroundLines lines;
    private final boolean whole;

    GroundList(Console console, Language language, boolean whole) {
        this.language = language;
        this.lines = new GroundLines(console, language);
        this.whole = whole;
    }

    /** {@return the lines; empty where claims alone say so} */
    List<String> of(ThingDescription description) {
        List<KnownHow> known = KnownHow.of(description);
        Stream<String> ways = known.stream().map(how -> switch (how.ground()) {
            case Ground.Held held -> lines.place(held.origin());
            case Ground.Stated stated ->
                language.pick("by the record ", "依目录记录 ")
                        + stated.record().in(language)
                        + language.pick(": ", "：")
                        + relations(how);
            case Ground.Concluded concluded -> concluded(how, concluded);
        });
        return Stream.concat(ways, origins(known)).toList();
    }

    private String concluded(KnownHow how, Ground.Concluded ground) {
        List<String> evidence = evidence(ground);
        return ground.rule().in(language)
                + language.pick(": ", "：")
                + relations(how)
                + (evidence.isEmpty() ? "" : language.pick(" — ", " —— ") + joined(evidence.stream()));
    }

    private List<String> evidence(Ground.Concluded ground) {
        List<String> evidence = new ArrayList<>(ground.pages());
        int most = whole ? ground.records().size() : MOST_RECORDS;
        ground.records().stream()
                .limit(most)
                .map(record -> record.record().in(language))
                .forEach(evidence::add);
        int more = ground.records().size() - most;
        if (more > 0) {
            evidence.add(language.pick("… and " + more + " more (--all names them)", "……另有 " + more + " 条（--all 可列全）"));
        }
        if (ground.isByHand() && evidence.isEmpty()) {
            evidence.add(language.pick("no page is named", "未附查证网页"));
        }
        return evidence;
    }

    private String relations(KnownHow how) {
        return joined(how.relations().stream().map(relation -> relation.in(language)));
    }

    /** The graphs and catalogues behind it all, each once. */
    private Stream<String> origins(List<KnownHow> known) {
        String all = joined(known.stream().flatMap(how -> switch (how.ground()) {
            case Ground.Held held -> Stream.of(lines.place(held.origin()));
            case Ground.Stated stated -> Stream.of(lines.catalogue(stated.origin()));
            case Ground.Concluded concluded ->
                Stream.concat(
                        concluded.records().stream().map(record -> lines.catalogue(record.origin())),
                        Stream.of(concluded).filter(one -> !one.isStated()).map(one -> lines.place(one.origin())));
        }));
        return all.isEmpty() ? Stream.of() : Stream.of(language.pick("in ", "出自 ") + all);
    }

    private String joined(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(language.pick(", ", "、")));
    }
}
