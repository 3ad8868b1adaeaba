package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.export.scope.ScopeKind;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Links;

/** The form in which a reader chooses what to take away. */
final class ExportForm {
    private static final String SCOPES = "scopes";

    private record Choice(String value, String label) {}

    private final Links addresses;
    private final Language language;

    ExportForm(Links addresses, Language language) {
        this.addresses = addresses;
        this.language = language;
    }

    Tag html() {
        return tag("form", "ask")
                .with("action", addresses.link("/export"))
                .with("method", "get")
                .of(
                        field("format", language.pick("Format", "格式"), select(formats())),
                        field(
                                "scope",
                                language.pick("Scope", "范围"),
                                tag("input")
                                        .with("type", "text")
                                        .with("value", "concepts")
                                        .with("list", SCOPES)
                                        .with("autocomplete", "off")),
                        scopes(),
                        field("lang", language.pick("Languages", "语言"), select(languages())),
                        field("evidence", language.pick("Who says so", "出处"), select(evidence())),
                        field("inferred", language.pick("Inferred facts", "推断出的事实"), select(inferred())),
                        field("rdf12", "RDF 1.2", select(rdf12()))
                                .of(help(
                                        "Turtle and TriG may say statements about statements and the direction of texts. Readers of RDF 1.1 don't understand it.",
                                        "允许 Turtle 和 TriG 写出关于陈述的陈述以及文本方向；只支持 RDF 1.1 的软件读不懂。")),
                        without(),
                        tag("button").with("type", "submit").of(language.pick("Download", "下载")));
    }

    private static Tag field(String name, String label, Tag input) {
        String id = "export-" + name;
        return tag("p", "field")
                .of(
                        tag("label").with("for", id).of(tag("b").of(label)),
                        input.with("id", id).with("name", name));
    }

    private Tag help(String en, String zh) {
        return tag("small", "help").of(language.pick(en, zh));
    }

    private Tag without() {
        return tag("fieldset", "field")
                .of(tag("legend").of(tag("b").of(language.pick("Leave out", "略去"))))
                .of(Arrays.stream(Omission.values()).map(this::omission).toList())
                .of(help(
                        "Where the format has no way to say it; otherwise the export is refused.",
                        "仅在格式无法表达时略去；不选则拒绝导出。"));
    }

    private Tag omission(Omission omission) {
        return tag("label", "check")
                .of(
                        tag("input")
                                .with("type", "checkbox")
                                .with("name", "without")
                                .with("value", omission.word()),
                        Markup.words(
                                switch (omission) {
                                    case TRIPLE_TERMS -> language.pick("statements about statements", "关于陈述的陈述");
                                    case DIRECTIONS -> language.pick("directions of texts", "文本方向");
                                    case CONTROLS -> language.pick("characters that XML doesn't have", "XML 无法容纳的字符");
                                }));
    }

    private static Tag select(List<Choice> choices) {
        return tag("select")
                .of(choices.stream()
                        .map(choice ->
                                tag("option").with("value", choice.value()).of(choice.label()))
                        .toList());
    }

    private static List<Choice> formats() {
        return Exports.formats().stream()
                .map(format -> new Choice(format.name(), format.name()))
                .toList();
    }

    private Tag scopes() {
        return tag("datalist")
                .with("id", SCOPES)
                .of(ScopeKind.ALL.stream()
                        .map(scope -> tag("option")
                                .with("value", scope.example())
                                .of(scope.about().in(language)))
                        .toList());
    }

    private List<Choice> languages() {
        return List.of(
                new Choice("both", language.pick("both", "中英双语")),
                new Choice("en", language.pick("English", "英文")),
                new Choice("zh", language.pick("Chinese", "中文")));
    }

    private Choice usual() {
        return new Choice("", language.pick("as the format does best", "按格式惯例"));
    }

    private List<Choice> evidence() {
        List<Choice> choices = new ArrayList<>(List.of(usual()));
        for (EvidenceForm form : EvidenceForm.values()) {
            choices.add(new Choice(
                    form.word(),
                    switch (form) {
                        case NONE -> language.pick("not told", "不写出");
                        case REIFIED -> language.pick("claims as things", "把说法作为事物");
                        case RDF12 -> language.pick("on the facts themselves", "标注在事实上");
                    }));
        }
        return choices;
    }

    private List<Choice> rdf12() {
        return List.of(
                new Choice("", language.pick("not used", "不使用")), new Choice("yes", language.pick("allowed", "允许")));
    }

    private List<Choice> inferred() {
        return List.of(
                usual(),
                new Choice("yes", language.pick("with them", "包含")),
                new Choice("no", language.pick("without them", "不包含")));
    }
}
