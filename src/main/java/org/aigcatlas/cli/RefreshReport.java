package org.aigcatlas.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.load.catalogue.Comparison;
import org.aigcatlas.load.catalogue.Comparison.Change;
import org.aigcatlas.load.catalogue.record.Report;

/** Tells a person what a new edition of a catalogue brings. */
final class RefreshReport {
    private static final int MOST_REMARKS = 20;
    private static final Map<String, String> TERMS_EN = Map.ofEntries(
            Map.entry("offeringOf", "model"),
            Map.entry("inputPrice", "input price"),
            Map.entry("outputPrice", "output price"),
            Map.entry("cacheReadPrice", "cache read price"),
            Map.entry("cacheWritePrice", "cache write price"),
            Map.entry("contextLimit", "context limit"),
            Map.entry("inputLimit", "input limit"),
            Map.entry("outputLimit", "output limit"),
            Map.entry("offeringStatus", "status"),
            Map.entry("reasoningPrice", "reasoning price"),
            Map.entry("audioInputPrice", "audio input price"),
            Map.entry("audioOutputPrice", "audio output price"),
            Map.entry("imageInputPrice", "image input price"),
            Map.entry("imageOutputPrice", "image output price"),
            Map.entry("requestPrice", "request price"),
            Map.entry("longContextAbove", "long context above"),
            Map.entry("longContextInputPrice", "long-context input price"),
            Map.entry("longContextOutputPrice", "long-context output price"),
            Map.entry("longContextCacheReadPrice", "long-context cache read price"));
    private static final Map<String, String> TERMS_ZH = Map.ofEntries(
            Map.entry("offeringOf", "模型"),
            Map.entry("inputPrice", "输入价格"),
            Map.entry("outputPrice", "输出价格"),
            Map.entry("cacheReadPrice", "缓存读取价格"),
            Map.entry("cacheWritePrice", "缓存写入价格"),
            Map.entry("contextLimit", "上下文上限"),
            Map.entry("inputLimit", "输入上限"),
            Map.entry("outputLimit", "输出上限"),
            Map.entry("offeringStatus", "状态"),
            Map.entry("reasoningPrice", "推理价格"),
            Map.entry("audioInputPrice", "音频输入价格"),
            Map.entry("audioOutputPrice", "音频输出价格"),
            Map.entry("imageInputPrice", "图片输入价格"),
            Map.entry("imageOutputPrice", "图片输出价格"),
            Map.entry("requestPrice", "请求价格"),
            Map.entry("longContextAbove", "长上下文起点"),
            Map.entry("longContextInputPrice", "长上下文输入价格"),
            Map.entry("longContextOutputPrice", "长上下文输出价格"),
            Map.entry("longContextCacheReadPrice", "长上下文缓存读取价格"));

    private final Language language;

    RefreshReport(Language language) {
        this.language = language;
    }

    /** {@return what is new, gone and changed, a line each} */
    Stream<String> changes(Comparison comparison) {
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
        String term = (language == Language.EN ? TERMS_EN : TERMS_ZH).getOrDefault(change.term(), change.term());
        return change.offering() + ": " + term + " " + shown(change.before()) + " -> " + shown(change.after());
    }

    private String shown(String value) {
        return value.isEmpty() ? language.pick("none", "无") : value;
    }

    /** {@return what of the catalogue could not be used, a line each, the first few} */
    Stream<String> remarks(Report report) {
        Stream<String> unknown = report.unknownKeys().entrySet().stream()
                .map(entry -> language.pick("Unknown key ", "未知的键 ") + entry.getKey() + " × " + entry.getValue());
        Stream<String> rejected =
                report.rejected().stream().map(remark -> language.pick("Left out: ", "未收录：") + remark);
        Stream<String> remarks = report.remarks().stream().map(Report.Remark::toString);
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
