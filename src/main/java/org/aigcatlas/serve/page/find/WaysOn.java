package org.aigcatlas.serve.page.find;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Named;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.FeaturedQuestions;
import org.aigcatlas.serve.page.MapPage;
import org.aigcatlas.serve.page.PageTemplates;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.TermRenderer;

/**
 * What to try where nothing was found: names that are like it, questions as one may type them, and the ways around.
 *
 * @param site the site
 * @param request as which they are shown
 */
record WaysOn(Site site, Request request) {
    private static final String SEARCH = "/search";

    /** {@return the ways on from a text that is like the names of these things} */
    Tag from(List<Named> nearest) {
        TermRenderer cells = site.cells(request);
        List<Tag> near =
                nearest.stream().map(thing -> tag("li").of(cells.thing(thing))).toList();
        List<Tag> tries = FeaturedQuestions.ALL.tries().stream()
                .map(text -> text.in(request.language()))
                .map(text -> tag("li").of(link(to(SEARCH + Links.query(Map.of("q", List.of(text)))), text)))
                .toList();
        return PageTemplates.fill(
                "ways-on",
                request.language(),
                "near",
                near.isEmpty() ? List.of() : List.of(near(near)),
                "tries",
                tries,
                "questions",
                to("/#learner"),
                "map",
                to(MapPage.PATH),
                "models",
                to(Links.MODELS),
                "sparql",
                to("/sparql"));
    }

    private Tag near(List<Tag> near) {
        return PageTemplates.fill("near-names", request.language(), "names", near);
    }

    private String to(String path) {
        int hash = path.indexOf('#');
        return hash < 0
                ? site.addresses().link(path, request)
                : site.addresses().link(path.substring(0, hash), request) + path.substring(hash);
    }
}
