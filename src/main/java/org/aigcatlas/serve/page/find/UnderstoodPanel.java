package org.aigcatlas.serve.page.find;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.ask.QuestionReading;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.AnswerPreview;
import org.aigcatlas.serve.page.PageTemplates;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.TermRenderer;

/** What a question was taken to mean: its answer, and its form to ask it otherwise. */
final class UnderstoodPanel {
    private static final int SHOWN = 5;

    private final Site site;
    private final Request request;
    private final Language language;

    UnderstoodPanel(Site site, Request request) {
        this.site = site;
        this.request = request;
        this.language = request.language();
    }

    /** {@return the address of the question with its fields filled} */
    static String address(QuestionReading.Understood question, Site site, Request request) {
        return AnswerPreview.address(site, request, question.query(), given(question, request.language()));
    }

    private static Map<String, List<String>> given(QuestionReading.Understood question, Language language) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        question.things().forEach((name, thing) -> given.put(name, List.of(thing.in(language))));
        return given;
    }

    Markup of(QuestionReading reading) {
        return switch (reading) {
            case QuestionReading.Understood understood -> of(understood);
            case QuestionReading.OfUnknown unknown ->
                PageTemplates.fill(
                        "half-understood",
                        language,
                        "question",
                        link(
                                AnswerPreview.address(site, request, unknown.query(), Map.of()),
                                unknown.query().question().in(language)),
                        "names",
                        String.join(language.pick(", ", "、"), unknown.names()));
        };
    }

    private Markup of(QuestionReading.Understood question) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        question.things().forEach((name, thing) -> given.put(name, List.of(thing.slug())));
        AnswerPreview preview = AnswerPreview.of(site, request, question.query(), given, "", List.of());
        TermRenderer cells = site.cells(request);
        return PageTemplates.fill(
                "understood",
                language,
                "question",
                link(
                        address(question, site, request),
                        question.query().question().in(language)),
                "things",
                Markup.joined(
                        language.pick(", ", "、"),
                        question.things().values().stream().map(cells::thing).toList()),
                "answer",
                List.of(preview.table(site, request, SHOWN), preview.wayToWhole(site, request, SHOWN)),
                "form",
                tag("details")
                        .of(
                                tag("summary").of(language.pick("Ask it otherwise", "修改这个问题")),
                                site.form(request).of(question.query(), given(question, language))));
    }
}
