package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.link;
import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;

/** The first page: the search, the map, some questions with their answers, what is in the atlas, and every question. */
public final class StartPage extends SitePage {
    private static final String HEALTH = "health";
    private static final int SHOWN_ROWS = 4;

    /** The questions that the page answers by itself, each with what it is asked of. */
    private static final List<Map.Entry<String, Map<String, List<String>>>> ANSWERED = List.of(
            Map.entry("what-is", Map.of("thing", List.of("GAN"))),
            Map.entry("tools-by-vendor", Map.of("vendor", List.of("Baidu"))),
            Map.entry("how-connected", Map.of("from", List.of("Midjourney"), "to", List.of("OpenAI"))),
            Map.entry("side-by-side", Map.of("one", List.of("ChatGPT"), "other", List.of("ERNIE Bot"))),
            Map.entry("cheapest-offerings", Map.of("model", List.of("GPT-5"))),
            Map.entry("largest-context", Map.of()));

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
                        to(Links.MAP),
                        "tour",
                        to(Links.MAP + "?tour=1"),
                        "article",
                        to("/doc/source/article"),
                        "models",
                        to("/models")),
                answered(),
                figures(),
                questions(queries));
    }

    private String to(String path) {
        return site.addresses().link(path, request);
    }

    private Tag answered() {
        List<Tag> cards = ANSWERED.stream()
                .filter(one -> site.atlas().queries().names().contains(one.getKey()))
                .map(one -> answer(site.atlas().queries().get(one.getKey()), one.getValue()))
                .toList();
        return fill("start-answers", "cards", cards);
    }

    /** A question that this graph can't answer, a store of one's own for instance, shows with its form alone. */
    private Tag answer(CannedQuery query, Map<String, List<String>> given) {
        String address = to("/queries/" + query.name() + Links.query(given));
        Tag head = tag("h3").of(link(address, asked(query, given)));
        try {
            Answer answer = site.answers().get(query.name(), given);
            Answer few = answer instanceof Answer.Rows rows
                    ? new Answer.Rows(
                            rows.columns(),
                            rows.rows()
                                    .subList(0, Math.min(SHOWN_ROWS, rows.rows().size())))
                    : answer;
            return tag("section", "answered").of(head, site.table(request).of(query, few, HtmlAnswerTable.PLAIN));
        } catch (AtlasException e) {
            return tag("section", "answered").of(head);
        }
    }

    private String asked(CannedQuery query, Map<String, List<String>> given) {
        String names = String.join(
                language.pick(", ", "、"),
                given.values().stream().map(List::getFirst).sorted().toList());
        return query.question().in(language)
                + (names.isEmpty() ? "" : language.pick(" (" + names + ")", "（" + names + "）"));
    }

    private Markup figures() {
        Answer counts = site.answers().get("class-counts", Map.of());
        Answer editions = site.answers().get("catalogue-editions", Map.of());
        return fill(
                "start-figures",
                "counts",
                site.table(request)
                        .of(site.atlas().queries().get("class-counts"), largest(counts), HtmlAnswerTable.PLAIN),
                "all",
                to("/queries/class-counts"),
                "editions",
                site.table(request)
                        .of(site.atlas().queries().get("catalogue-editions"), editions, HtmlAnswerTable.PLAIN));
    }

    private static Answer largest(Answer counts) {
        return counts instanceof Answer.Rows rows
                ? new Answer.Rows(
                        rows.columns(),
                        rows.rows().subList(0, Math.min(8, rows.rows().size())))
                : counts;
    }

    private Tag questions(List<CannedQuery> queries) {
        Map<String, List<CannedQuery>> groups = new LinkedHashMap<>();
        List<String> audiences = site.words().audiences();
        audiences.forEach(audience -> groups.put(audience, new ArrayList<>()));
        groups.put(HEALTH, new ArrayList<>());
        queries.forEach(query -> groups.computeIfAbsent(group(query, audiences), key -> new ArrayList<>())
                .add(query));
        groups.values().removeIf(List::isEmpty);
        QueryForm form = site.form(request);
        List<Tag> index = groups.keySet().stream()
                .map(group -> link("#" + group, name(group)))
                .toList();
        List<Tag> sections = groups.entrySet().stream()
                .map(group -> tag("section", "group")
                        .with("id", group.getKey())
                        .of(tag("h2").of(name(group.getKey())))
                        .of(group.getValue().stream()
                                .map(query -> card(query, form))
                                .toList()))
                .toList();
        return fill("questions", "count", queries.size(), "index", index, "groups", sections);
    }

    private String group(CannedQuery query, List<String> audiences) {
        if (query.tags().contains(HEALTH)) {
            return HEALTH;
        }
        return query.tags().stream()
                .flatMap(tag -> audiences.stream()
                        .filter(audience -> site.words().tagsFor(audience).contains(tag)))
                .findFirst()
                .orElse(audiences.getLast());
    }

    private String name(String group) {
        return group.equals(HEALTH)
                ? language.pick("Checks of the data's quality", "数据质量检查")
                : site.words().audience(group, language);
    }

    private Tag card(CannedQuery query, QueryForm form) {
        String path = "/queries/" + query.name();
        String question = query.question().in(language);
        return fill(
                "question",
                "question",
                question,
                "form",
                form.of(query, Map.of()),
                "page",
                to(path),
                "address",
                site.addresses().link(path));
    }
}
