package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.serve.http.Request;

/** The first page: what the atlas is, and every question that it answers, each to be asked there and then. */
public final class StartPage extends SitePage {
    /** The page of this site, as this request asks for it. */
    public StartPage(Site site, Request request) {
        super(site, request);
    }

    /** {@return the page} */
    public String html() {
        List<CannedQuery> queries = site.atlas().queries().all();
        site.foresee(queries);
        QueryForm form = site.form(request);
        Map<String, List<CannedQuery>> groups = groups(queries);
        String lead = language.pick(
                "An open knowledge graph of AI-generated content: concepts, techniques, models, tools and their makers, how they relate, and who says so.",
                "人工智能生成内容的开放知识图谱：概念、技术、模型、工具与厂商，它们之间的关系，以及每条事实的出处。");
        List<Tag> index = groups.keySet().stream()
                .map(tag -> link("#" + tag, site.words().tag(tag, language)))
                .toList();
        List<Tag> sections = groups.entrySet().stream()
                .map(group -> group(group.getKey(), group.getValue(), form))
                .toList();
        return page(
                "",
                List.of(tag("meta").with("name", "description").with("content", lead)),
                fill("start", "lead", lead, "search", searchForm(""), "count", queries.size()),
                fill("questions", "index", index, "groups", sections));
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

    private Tag group(String tag, List<CannedQuery> queries, QueryForm form) {
        return tag("section", "group")
                .with("id", tag)
                .of(tag("h2").of(site.words().tag(tag, language)))
                .of(queries.stream().map(query -> card(query, form)).toList());
    }

    private Tag card(CannedQuery query, QueryForm form) {
        String path = "/queries/" + query.name();
        String page = site.addresses().link(path, request);
        String address = site.addresses().link(path);
        String question = query.question().in(language);
        return fill(
                "question", "question", question, "form", form.of(query, Map.of()), "page", page, "address", address);
    }
}
