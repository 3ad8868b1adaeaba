package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.search.Hit;
import org.aigcatlas.search.SearchResults;
import org.aigcatlas.search.Snippet;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.text.MatchKind;
import org.aigcatlas.text.NameNormalizer;

/** The page of what a text finds. */
public final class SearchPage extends SitePage {
    private static final int ROOM = 240;

    private final String text;

    /** The page of what this text finds. */
    public SearchPage(Site site, Request request, String text) {
        super(site, request);
        this.text = text;
    }

    /** {@return the page, with the addresses of the other pages of what was found, by relation} */
    public String html(SearchResults found, Map<String, String> pages) {
        String search = language.pick("Search", "搜索");
        return page(
                text.isEmpty() ? search : text + " · " + search,
                List.of(tag("meta").with("name", "robots").with("content", "noindex")),
                fill(
                        "search",
                        "form",
                        searchForm(text),
                        "understood",
                        understood(),
                        "count",
                        count(found),
                        "hits",
                        list(found.hits()),
                        "pages",
                        Pages.of(language, pages)));
    }

    /** What a question was taken to mean, to be asked or changed there. */
    private Markup understood() {
        return site.atlas()
                .understand(text)
                .<Markup>map(question -> {
                    Map<String, List<String>> given = new LinkedHashMap<>();
                    question.things().forEach((name, thing) -> given.put(name, List.of(thing.in(language))));
                    String address =
                            site.addresses().link("/queries/" + question.query().name() + Links.query(given), request);
                    TermRenderer cells = site.cells(request);
                    return fill(
                            "understood",
                            "question",
                            tag("a").with("href", address)
                                    .of(question.query().question().in(language)),
                            "things",
                            Markup.joined(
                                    language.pick(", ", "、"),
                                    question.things().values().stream()
                                            .map(cells::thing)
                                            .toList()),
                            "form",
                            site.form(request).of(question.query(), given));
                })
                .orElseGet(Markup::none);
    }

    private String count(SearchResults found) {
        if (text.isEmpty()) {
            return "";
        }
        if (found.total() == 0) {
            return language.pick("Nothing in the atlas has that name.", "图谱中没有这个名称。");
        }
        String like = found.hits().stream().anyMatch(hit -> hit.how() == MatchKind.LIKE)
                ? language.pick("Nothing is called so; these names are like it. ", "没有这个名称，以下名称与之相近。")
                : "";
        return like
                + language.pick(
                        found.total() + (found.total() == 1 ? " thing" : " things"), "共 " + found.total() + " 项");
    }

    private Markup list(List<Hit> hits) {
        TermRenderer cells =
                site.cells(request, hits.stream().map(hit -> hit.thing().iri()).toList());
        return hits.isEmpty()
                ? Markup.none()
                : tag("ol", "hits").of(hits.stream().map(hit -> hit(cells, hit)).toList());
    }

    private Tag hit(TermRenderer cells, Hit hit) {
        List<Markup> kind = hit.kind().stream()
                .flatMap(
                        one -> Stream.<Markup>of(Markup.words(" "), tag("small").of(one.in(language))))
                .toList();
        Markup matched = isSeen(hit, hit.thing().in(language))
                ? Markup.none()
                : tag("p", "matched").of(tag("small").of(language.pick("found as ", "匹配名称：") + hit.matched()));
        return fill(
                "hit",
                "thing",
                cells.thing(hit.thing()),
                "kind",
                kind,
                "matched",
                matched,
                "snippet",
                Snippet.of(hit.definition().in(language), text, ROOM));
    }

    /** Whether a reader sees already why this was found: in the name itself, or, by the definition, below it. */
    private boolean isSeen(Hit hit, String name) {
        return hit.matched().isEmpty()
                || hit.how() == MatchKind.IRI
                || hit.how() == MatchKind.SHORT_NAME
                || NameNormalizer.name(name).contains(NameNormalizer.name(text))
                || hit.matched().equals(name);
    }
}
