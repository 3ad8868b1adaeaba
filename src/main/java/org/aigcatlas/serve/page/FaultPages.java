package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;

/** The page that tells a person why there is no answer. */
final class FaultPages {
    private FaultPages() {}

    /** {@return the page} */
    static String page(Layout layout, Links addresses, Request request, Fault fault) {
        Language language = request.language();
        String title = fault.status() == 404
                ? language.pick("Not in the atlas", "图谱中没有")
                : language.pick("That can't be answered", "无法回答");
        return layout.page(
                title,
                List.of(tag("meta").with("name", "robots").with("content", "noindex")),
                PageTemplates.fill(
                        "fault",
                        language,
                        "status",
                        fault.status(),
                        "title",
                        title,
                        "problems",
                        list(fault, language),
                        "start",
                        addresses.link("/", request)));
    }

    /** {@return what is wrong, for a person} */
    static Tag list(Fault fault, Language language) {
        return tag("div", "problems")
                .with("role", "alert")
                .of(fault.problems().stream()
                        .map(problem -> tag("div")
                                .of(
                                        tag("p").of(problem.cause(language)),
                                        tag("p", "mend").of(problem.mend(language))))
                        .toList());
    }
}
