package org.aigcatlas.cli.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.catalogue.Comparison;
import org.aigcatlas.load.catalogue.Comparison.Change;
import org.aigcatlas.load.catalogue.record.Report;

/** Tells a person what a new edition of a catalogue brings. */
public final class RefreshReport {
    private static final int MOST_REMARKS = 20;

    private final Language language;

    /** A report for the reader of a language. */
    public RefreshReport(Language language) {
        this.language = language;
    }

    /** {@return what is new, gone and changed, a line each} */
    public Stream<String> changes(Comparison comparison) {
        if (comparison.isEmpty()) {
            return Stream.of(language.pick("No change.", "没有变化。"));
        }
        return Stream.of(
                        part("New models", "新增模型", comparison.newModels()),
                        part("Models gone", "不再收录的模型", comparison.goneModels()),
                        part("New offerings", "新增的模型服务", comparison.newOfferings()),
                        part("Offerings gone", "不再收录的模型服务", comparison.goneOfferings()),
                        part(
                                "Changed",
                                "变更",
                                comparison.changes().stream().map(this::change).toList()))
                .flatMap(lines -> lines);
    }

    private Stream<String> part(String en, String zh, List<String> entries) {
        return entries.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(language.pick(en + " (" + entries.size() + "):", zh + "（" + entries.size() + "）：")),
                        entries.stream().map("  "::concat));
    }

    private String change(Change change) {
        String term = Optional.ofNullable(Comparison.TERMS.get(change.term()))
                .map(text -> text.in(language))
                .orElse(change.term());
        return change.offering() + ": " + term + " " + shown(change.before()) + " -> " + shown(change.after());
    }

    private String shown(String value) {
        return value.isEmpty() ? language.pick("none", "无") : value;
    }

    /** {@return what of the catalogue could not be used, a line each, the first few} */
    public Stream<String> remarks(Report report) {
        Stream<String> unknown = report.unknownKeys().entrySet().stream()
                .map(entry -> language.pick("Unknown key ", "未知的键 ") + entry.getKey() + " × " + entry.getValue());
        Stream<String> rejected =
                report.rejected().stream().map(remark -> language.pick("Left out: ", "未收录：") + remark.in(language));
        Stream<String> remarks = report.remarks().stream().map(remark -> remark.in(language));
        List<String> all =
                Stream.of(unknown, rejected, remarks).flatMap(lines -> lines).toList();
        int more = all.size() - MOST_REMARKS;
        return more <= 0
                ? all.stream()
                : Stream.concat(
                        all.stream().limit(MOST_REMARKS),
                        Stream.of(language.pick("… and " + more + " more.", "……另有 " + more + " 条。")));
    }
}
