package org.aigcatlas.serve.page.thing;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Named;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Answer;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.AnswerPreview;
import org.aigcatlas.serve.page.FeaturedQuestions;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.table.Chart;
import org.aigcatlas.thing.ThingDescription;

/** What the page of a thing shows first by its class, as answers to questions about it. */
final class ThingTables {
    private static final int SHOWN = 10;
    private static final int FEWEST_FOR_CHART = 3;

    private final Site site;
    private final Request request;

    ThingTables(Site site, Request request) {
        this.site = site;
        this.request = request;
    }

    /** {@return the tables that fit the thing and hold something, each with its title} */
    List<Markup> of(ThingDescription description) {
        Set<String> classes = description.classes().stream().map(Named::slug).collect(Collectors.toSet());
        List<Markup> sections = new ArrayList<>();
        FeaturedQuestions.ALL.things().stream()
                .filter(table -> classes.contains(table.type())
                        && site.atlas().queries().names().contains(table.query()))
                .forEach(table -> sections.addAll(section(table, description.thing())));
        return sections;
    }

    private List<Markup> section(FeaturedQuestions.OfClass table, Named thing) {
        AnswerPreview preview = AnswerPreview.of(
                site,
                request,
                site.atlas().queries().get(table.query()),
                Map.of(table.parameter(), List.of(thing.slug())),
                table.sort(),
                table.columns());
        if (preview.size() == 0) {
            return List.of();
        }
        Tag title = tag("h2")
                .of(
                        Markup.words(table.title().in(request.language()) + " "),
                        tag("small").of(Integer.toString(preview.size())));
        return List.of(tag("section")
                .of(title, preview.table(site, request, SHOWN), preview.wayToWhole(site, request, SHOWN))
                .of(charts(preview)));
    }

    private List<Tag> charts(AnswerPreview preview) {
        return preview.whole() instanceof Answer.Rows rows && rows.rows().size() >= FEWEST_FOR_CHART
                ? Chart.of(rows.columns()).stream()
                        .filter(chart -> chart == Chart.PRICES)
                        .map(chart -> picture(chart, rows, preview))
                        .toList()
                : List.of();
    }

    private Tag picture(Chart chart, Answer.Rows rows, AnswerPreview preview) {
        return tag("details", "charts")
                .with("open", "")
                .of(
                        tag("summary").of(chart.title().in(request.language())),
                        tag("img")
                                .with("loading", "lazy")
                                .with("alt", chart.described(rows, request.language()))
                                .with("src", preview.address(site, request, ".svg") + "&chart=" + chart.word()));
    }
}
