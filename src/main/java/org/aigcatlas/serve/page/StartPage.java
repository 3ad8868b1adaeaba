package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;

/** The first page: what the atlas is, and every question that it answers, each to be asked there and then. */
public final class StartPage {
    private final Site site;
    private final Request request;
    private final Language language;

    /** The page of this site, as this request asks for it. */
    public StartPage(Site site, Request request) {
        this.site = site;
        this.request = request;
        this.language = request.language();
    }

    /** {@return the page} */
    public String html() {
        List<CannedQuery> queries = site.atlas().queries().all();
        site.foresee(queries);
        QueryForm form = site.form(request);
        Map<String, List<CannedQuery>> groups = groups(queries);
        return site.layout(request)
                .page(
                        "",
                        List.of(tag("meta").with("name", "description").with("content", lead())),
                        hero(queries.size()),
                        tag("div", "wide questions")
                                .of(index(groups))
                                .of(tag("div", "groups")
                                        .of(groups.entrySet().stream()
                                                .map(group -> group(group.getKey(), group.getValue(), form))
                                                .toList())));
    }

    private String lead() {
        return language.pick(
                "An open knowledge graph of AI-generated content: concepts, techniques, models, tools and their makers, how they relate, and who says so.",
                "人工智能生成内容的开放知识图谱：概念、技术、模型、工具与厂商，它们之间的关系，以及每条事实的出处。");
    }

    private Tag hero(int count) {
        return tag("section", "hero")
                .of(tag("div", "wide")
                        .of(
                                tag("h1").of(language.pick("What AI makes, and what it is made of", "AI 能生成什么，又由什么构成")),
                                tag("p", "lead").of(lead()),
                                new SearchForm(site.addresses(), request).of(""),
                                tag("p", "lead small")
                                        .of(language.pick(
                                                count
                                                        + " questions are ready below; open one and ask it. For anything else there is SPARQL.",
                                                "下面备有 " + count + " 个问题，点开就能查询；其他问题可以用 SPARQL 来问。"))));
    }

    private Map<String, List<CannedQuery>> groups(List<CannedQuery> queries) {
        Map<String, List<CannedQuery>> groups = new LinkedHashMap<>();
        for (String tag : site.words().groups()) {
            groups.put(tag, new ArrayList<>());
        }
        queries.forEach(query -> groups.computeIfAbsent(
                        query.tags().stream().findFirst().orElse("overview"), key -> new ArrayList<>())
                .add(query));
        groups.values().removeIf(List::isEmpty);
        return groups;
    }

    private Tag index(Map<String, List<CannedQuery>> groups) {
        return tag("nav", "index")
                .with("aria-label", language.pick("Groups of questions", "问题分组"))
                .of(groups.keySet().stream()
                        .map(tag -> link("#" + tag, site.words().tag(tag, language)))
                        .toList());
    }

    private Tag group(String tag, List<CannedQuery> queries, QueryForm form) {
        return tag("section", "group")
                .with("id", tag)
                .of(tag("h2").of(site.words().tag(tag, language)))
                .of(queries.stream().map(query -> card(query, form)).toList());
    }

    private Tag card(CannedQuery query, QueryForm form) {
        Links addresses = site.addresses();
        String address = "/queries/" + query.name();
        return tag("details", "card")
                .of(tag("summary")
                        .of(tag("span", "question").of(query.question().in(language))))
                .of(tag("div", "inside")
                        .of(
                                form.of(query, Map.of()),
                                tag("p", "forms")
                                        .of(
                                                link(
                                                        addresses.link(address, request),
                                                        language.pick("Page of this question", "此问题的页面")),
                                                link(addresses.link(address + ".csv"), "CSV"),
                                                link(addresses.link(address + ".json"), "JSON")),
                                tag("div", "result").with("aria-live", "polite")));
    }
}
