package org.aigcatlas.serve.page.thing;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Named;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.query.ParameterType;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.thing.ThingDescription;

/** The questions that fit a thing, filled in with it. */
final class AskAbout {
    private static final int MOST = 9;

    private final Site site;
    private final Request request;

    AskAbout(Site site, Request request) {
        this.site = site;
        this.request = request;
    }

    /** A question and the parameter that takes the thing. */
    private record Fitting(CannedQuery query, Parameter parameter, boolean isOfItsClass) {}

    /** {@return links to the questions, those for things of its class first; empty where it has none of the atlas's classes} */
    List<Markup> of(ThingDescription description) {
        Set<String> classes = description.classes().stream().map(Named::slug).collect(Collectors.toSet());
        List<Tag> links = site.atlas().queries().all().stream()
                .flatMap(query -> fitting(query, classes).stream())
                .sorted(Comparator.comparing((Fitting one) -> !one.isOfItsClass()))
                .limit(MOST)
                .map(one -> tag("li")
                        .of(link(
                                address(one, description),
                                one.query().question().in(request.language()))))
                .toList();
        return links.isEmpty()
                ? List.of()
                : List.of(tag("ul", "questions-about").of(links));
    }

    private static Optional<Fitting> fitting(CannedQuery query, Set<String> classes) {
        return query.parameters().stream()
                .filter(parameter -> parameter.type() instanceof ParameterType.ThingOf of
                        && (of.of().isEmpty() || classes.contains(of.of())))
                .findFirst()
                .map(parameter -> new Fitting(
                        query,
                        parameter,
                        parameter.type() instanceof ParameterType.ThingOf of
                                && !of.of().isEmpty()));
    }

    private String address(Fitting fitting, ThingDescription description) {
        Map<String, List<String>> given =
                Map.of(fitting.parameter().name(), List.of(description.thing().slug()));
        return site.addresses().link(Links.QUERIES + "/" + fitting.query().name() + Links.query(given), request);
    }
}
