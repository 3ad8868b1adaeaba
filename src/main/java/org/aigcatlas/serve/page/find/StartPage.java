package org.aigcatlas.serve.page.find;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.AnswerPreview;
import org.aigcatlas.serve.page.FeaturedQuestions;
import org.aigcatlas.serve.page.MapPage;
import org.aigcatlas.serve.page.QueryForm;
import org.aigcatlas.serve.page.QuestionGroups;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.SitePage;

/** The first page: the search, the map, some questions with their answers, what is in the atlas, and every question. */
public final class StartPage extends SitePage {
    private static final int ANSWER_ROWS = 4;
    private static final int FIGURE_ROWS = 8;

    /** The page of this site, as this request asks for it. */
    public StartPage(Site site, Request request) {
        super(site, request);
    }

    /** {@return the page} */
    public String html() {
        List<CannedQuery> queries = site.atlas().queries().all();
        site.foresee(queries);
        String lead = language.pick(
                "An open knowledge graph of AI-generated content: concepts, techniques, models, tools and their makers, how they relate, and who says so.",
                "人工智能生成内容的开放知识图谱：概念、技术、模型、工具与厂商，它们之间的关系，以及每条事实的出处。");
        return page(
                "",
                List.of(tag("meta").with("name", "description").with("content", lead)),
                fill("start", "lead", lead, "search", searchForm("")),
                fill(
                        "start-map",
                        "map",
                        to(MapPage.PATH),
                        "tour",
                        to(MapPage.PATH + "?tour=1"),
                        "article",
                        to("/doc/source/article"),
                        "models",
                        to(Links.MODELS)),
                fill(
                        "start-drawing",
                        "data",
                        site.addresses().link(MapPage.PATH + ".json", request),
                        "page",
                        to(MapPage.PATH)),
                fill("start-answers", "cards", answers(FeaturedQuestions.ALL.start(), ANSWER_ROWS)),
                fill("start-figures", "figures", answers(FeaturedQuestions.ALL.figures(), FIGURE_ROWS)),
                questions(queries));
    }

    private String to(String path) {
        return site.addresses().link(path, request);
    }

    private List<Tag> answers(List<FeaturedQuestions.Asked> questions, int rows) {
        return questions.stream()
                .filter(one -> site.atlas().queries().names().contains(one.query()))
                .map(one -> answer(one, rows))
                .toList();
    }

    private Tag answer(FeaturedQuestions.Asked asked, int rows) {
        CannedQuery query = site.atlas().queries().get(asked.query());
        String address = AnswerPreview.address(site, request, query, asked.given());
        Tag head = tag("h3").of(link(address, asked.title().in(language)));
        return tag("section", "answered")
                .of(head)
                .of(preview(query, asked)
                        .map(preview ->
                                List.of(preview.table(site, request, rows), preview.wayToWhole(site, request, rows)))
                        .orElseGet(List::of));
    }

    /** A question that this graph can't answer, a store of one's own for instance, shows as a link alone. */
    private Optional<AnswerPreview> preview(CannedQuery query, FeaturedQuestions.Asked asked) {
        try {
            return Optional.of(AnswerPreview.of(site, request, query, asked.given(), "", asked.columns()));
        } catch (AtlasException e) {
            return Optional.empty();
        }
    }

    private Tag questions(List<CannedQuery> queries) {
        QuestionGroups groups = new QuestionGroups(site.words());
        QueryForm form = site.form(request);
        Map<String, List<CannedQuery>> all = groups.of(queries);
        List<Tag> index = all.keySet().stream()
                .map(group -> link("#" + group, groups.name(group, language)))
                .toList();
        List<Tag> sections = all.entrySet().stream()
                .map(group -> tag("section", "group")
                        .with("id", group.getKey())
                        .of(tag("h2").of(groups.name(group.getKey(), language)))
                        .of(group.getValue().stream()
                                .map(query -> card(query, form))
                                .toList()))
                .toList();
        return fill("questions", "count", queries.size(), "index", index, "groups", sections);
    }

    private Markup card(CannedQuery query, QueryForm form) {
        String path = Links.QUERIES + "/" + query.name();
        return fill(
                "question",
                "question",
                query.question().in(language),
                "form",
                form.of(query, Map.of()),
                "page",
                to(path),
                "address",
                site.addresses().link(path));
    }
}
