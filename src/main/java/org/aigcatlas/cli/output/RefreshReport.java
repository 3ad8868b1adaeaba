package org.aigcatlas.cli.output;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.Comparison;
import org.aigcatlas.load.catalogue.Comparison.Change;
import org.aigcatlas.load.catalogue.record.Report;

/** Tells a person what a new edition of a catalogue brings. */
public final class RefreshReport {
    private static final int MOST_REMARKS = 20;
    private static final Map<String, Text> TERMS = Map.ofEntries(
            Map.entry("offeringOf", new Text("model", "模型")),
            Map.entry("inputPrice", new Text("input price", "输入价格")),
            Map.entry("outputPrice", new Text("output price", "输出价格")),
            Map.entry("cacheReadPrice", new Text("cache read price", "缓存读取价格")),
            Map.entry("cacheWritePrice", new Text("cache write price", "缓存写入价格")),
            Map.entry("contextLimit", new Text("context limit", "上下文上限")),
            Map.entry("inputLimit", new Text("input limit", "输入上限")),
            Map.entry("outputLimit", new Text("output limit", "输出上限")),
            Map.entry("offeringStatus", new Text("status", "状态")),
            Map.entry("reasoningPrice", new Text("reasoning price", "推理价格")),
            Map.entry("audioInputPrice", new Text("audio input price", "音频输入价格")),
            Map.entry("audioOutputPrice", new Text("audio output price", "音频输出价格")),
            Map.entry("imageInputPrice", new Text("image input price", "图片输入价格")),
            Map.entry("imageOutputPrice", new Text("image output price", "图片输出价格")),
            Map.entry("requestPrice", new Text("request price", "请求价格")),
            Map.entry("longContextAbove", new Text("long context above", "长上下文起点")),
            Map.entry("longContextInputPrice", new Text("long-context input price", "长上下文输入价格")),
            Map.entry("longContextOutputPrice", new Text("long-context output price", "长上下文输出价格")),
            Map.entry("longContextCacheReadPrice", new Text("long-context cache read price", "长上下文缓存读取价格")));

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
        String term = Optional.ofNullable(TERMS.get(change.term()))
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
