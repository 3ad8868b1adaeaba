package org.aigcatlas.serve.page;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.export.scope.ScopeKind;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Tag;

/** The form in which a reader chooses what to take away. */
final class ExportForm {
    private ExportForm() {}

    /** {@return the form in a language; {@code base} is the path before every path of the server} */
    static Tag of(Language language, String base) {
        List<Tag> formats = Exports.formats().stream()
                .map(format -> FormFields.option(format.name(), false, format.name()))
                .toList();
        List<Tag> scopes = ScopeKind.ALL.stream()
                .map(scope ->
                        FormFields.option(scope.example(), false, scope.about().in(language)))
                .toList();
        List<Tag> evidence = Stream.of(EvidenceForm.values())
                .map(form -> FormFields.option(form.word(), false, word(form, language)))
                .toList();
        List<Tag> omissions = Arrays.stream(Omission.values())
                .map(one -> PageTemplates.fill("omission", language, "word", one.word(), "label", word(one, language)))
                .toList();
        return PageTemplates.fill(
                "export-form",
                language,
                "base",
                base,
                "formats",
                formats,
                "scopes",
                scopes,
                "evidence",
                evidence,
                "omissions",
                omissions);
    }

    private static String word(Omission omission, Language language) {
        return switch (omission) {
            case TRIPLE_TERMS -> language.pick("statements about statements", "关于陈述的陈述");
            case DIRECTIONS -> language.pick("directions of texts", "文本方向");
            case CONTROLS -> language.pick("characters that XML doesn't have", "XML 无法容纳的字符");
        };
    }

    private static String word(EvidenceForm form, Language language) {
        return switch (form) {
            case NONE -> language.pick("not told", "不写出");
            case REIFIED -> language.pick("claims as things", "把说法作为事物");
            case RDF12 -> language.pick("on the facts themselves", "标注在事实上");
        };
    }
}
