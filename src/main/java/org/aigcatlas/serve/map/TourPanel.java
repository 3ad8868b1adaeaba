package org.aigcatlas.serve.map;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.PageTemplates;
import org.aigcatlas.serve.page.Site;

/** Where on the tour a reader of the map is. */
final class TourPanel {
    private static final String PARAMETER = "tour";

    private final Site site;
    private final Request request;
    private final Language language;

    TourPanel(Site site, Request request) {
        this.site = site;
        this.request = request;
        this.language = request.language();
    }

    /** {@return the number of the step, from 1; empty where none is taken} */
    Optional<Integer> step() {
        return request.parameter(PARAMETER)
                .filter(text -> text.matches("\\d{1,3}"))
                .map(Integer::parseInt)
                .filter(step -> step >= 1 && step <= Tour.STEPS.size());
    }

    /** {@return the step as it stands behind an address that has parameters already} */
    String parameter() {
        return step().map(step -> "&" + PARAMETER + "=" + step).orElse("");
    }

    /** {@return the short names of what the step points to} */
    List<String> highlighted() {
        return step().map(step -> Tour.STEPS.get(step - 1).things()).orElse(List.of());
    }

    /** {@return the step, with the ways to those beside it; an invitation where none is taken} */
    Markup markup() {
        return step().<Markup>map(this::told).orElseGet(() -> tag("p", "tour-start")
                .of(link(address(1), language.pick("Take the tour in ten steps", "跟随导览，十步看懂"))
                        .with("data-tour", "1")));
    }

    private Tag told(int number) {
        Tour.Step step = Tour.STEPS.get(number - 1);
        return PageTemplates.fill(
                "tour-step",
                language,
                "number",
                number,
                "count",
                Tour.STEPS.size(),
                "title",
                step.title().in(language),
                "text",
                step.text().in(language),
                "section",
                site.cells(request).thing(site.atlas().names().named(step.section())),
                "ways",
                ways(number));
    }

    private List<Markup> ways(int number) {
        List<Markup> ways = new ArrayList<>();
        if (number > 1) {
            ways.add(way(number - 1, language.pick("Back", "上一步")));
        }
        if (number < Tour.STEPS.size()) {
            ways.add(way(number + 1, language.pick("Next", "下一步")).with("class", "button"));
        }
        ways.add(link(site.addresses().link(Links.MAP, request), language.pick("End the tour", "结束导览"))
                .with("data-tour", ""));
        return ways;
    }

    private Tag way(int number, String name) {
        return link(address(number), name).with("data-tour", String.valueOf(number));
    }

    private String address(int step) {
        return site.addresses().link(Links.MAP + "?" + PARAMETER + "=" + step, request);
    }
}
