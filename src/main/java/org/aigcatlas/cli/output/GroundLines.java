package org.aigcatlas.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.thing.Ground;
import org.aigcatlas.thing.Origin;

/** Says in lines of text how a value is known. */
final class GroundLines {
    private static final String INDENT = "  ";
    private static final int MOST_RECORDS = 5;

    private final Console console;
    private final Language language;

    GroundLines(Console console, Language language) {
        this.console = console;
        this.language = language;
    }

    /** {@return how it is known, with the records behind it and what they say of the relation} */
    List<String> of(Ground ground, String relation) {
        List<String> lines =
                switch (ground) {
                    case Ground.Held held -> List.of(language.pick("stated in ", "见于") + place(held.origin()));
                    case Ground.Stated stated ->
                        List.of(language.pick("stated by the record ", "目录记录：")
                                + stated.record().in(language)
                                + language.pick(" of ", "，")
                                + catalogue(stated.origin()));
                    case Ground.Concluded concluded -> concluded(concluded, relation);
                };
        return lines.stream().map(Console::readable).toList();
    }

    private List<String> concluded(Ground.Concluded ground, String relation) {
        List<String> lines = new ArrayList<>();
        String meaning = ground.meaning().in(language);
        lines.add(console.green(ground.rule().in(language))
                + (meaning.isEmpty() ? "" : language.pick(": ", "：") + meaning));
        byCatalogue(ground.records()).forEach((catalogue, records) -> {
            records.stream()
                    .limit(MOST_RECORDS)
                    .forEach(record -> lines.add(INDENT + record.record().in(language) + said(record, relation)));
            if (records.size() > MOST_RECORDS) {
                int more = records.size() - MOST_RECORDS;
                lines.add(INDENT + language.pick("… and " + more + " more records", "……另有 " + more + " 条记录"));
            }
            lines.add(INDENT + language.pick("from ", "出自 ") + catalogue);
        });
        lines.addAll(support(ground));
        lines.add(INDENT + kept(ground));
        return lines;
    }

    private String kept(Ground.Concluded ground) {
        String as = ground.conclusion().map(Iris::shortName).orElse("");
        if (ground.isStated()) {
            return language.pick("stated there; chosen as " + as, "由该目录直接载明，条目 " + as);
        }
        String place = place(ground.origin());
        String verb = ground.isByHand() ? "kept" : "concluded";
        return as.isEmpty()
                ? language.pick(verb + " in " + place, "载于" + place)
                : language.pick(verb + " as " + as + " in " + place, "载于" + place + "，条目 " + as);
    }

    private String said(Ground.Entry record, String relation) {
        String says = record.says(relation).stream()
                .map(text -> text.in(language))
                .distinct()
                .collect(Collectors.joining(language.pick(", ", "、")));
        return says.isEmpty() ? "" : language.pick(": ", "：") + says;
    }

    private List<String> support(Ground.Concluded ground) {
        if (ground.isByHand() && ground.pages().isEmpty() && ground.records().isEmpty()) {
            return List.of(INDENT + language.pick("no page is named", "未附查证网页"));
        }
        return ground.pages().stream()
                .map(page -> INDENT + language.pick("shown by ", "查证网页：") + page)
                .toList();
    }

    private Map<String, List<Ground.Entry>> byCatalogue(List<Ground.Entry> records) {
        return records.stream()
                .collect(Collectors.groupingBy(
                        record -> catalogue(record.origin()), LinkedHashMap::new, Collectors.toList()));
    }

    /** {@return a catalogue with its edition, date and licence} */
    String catalogue(Origin origin) {
        String sources = origin.sources().stream()
                .map(source -> source.in(language))
                .collect(Collectors.joining(language.pick(" and ", "与")));
        return told(sources.isEmpty() ? origin.graph().in(language) : sources, origin);
    }

    /** {@return a graph with its edition, date and licence} */
    String place(Origin origin) {
        Named graph = origin.graph();
        return told(language.pick(graph.en(), "“" + graph.zh() + "”图"), origin);
    }

    private String told(String name, Origin origin) {
        String edition = origin.edition().isEmpty()
                ? ""
                : language.pick("edition " + origin.edition(), "版本 " + origin.edition());
        String more = Stream.of(edition, origin.issued(), origin.licenceName())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(language.pick(", ", "，")));
        return more.isEmpty() ? name : language.pick(name + " (" + more + ")", name + "（" + more + "）");
    }
}
