package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.search.Hit;
import org.aigcatlas.search.SearchResults;
import org.aigcatlas.search.Snippet;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.text.MatchKind;
import org.aigcatlas.text.NameNormalizer;

/** The page of what a text finds. */
public final class SearchPage {
    private static final int ROOM = 240;

    private final Site site;
    private final Request request;
    private final String text;
    private final Language language;

    /** The page of what this text finds. */
    public SearchPage(Site site, Request request, String text) {
        this.site = site;
        this.request = request;
        this.text = text;
        this.language = request.language();
    }

    /** {@return the page, with the addresses of the other pages of what was found, by relation} */
    public String html(SearchResults found, Map<String, String> pages) {
        String search = language.pick("Search", "搜索");
        return site.layout(request)
                .page(
                        text.isEmpty() ? search : text + " · " + search,
                        List.of(tag("meta").with("name", "robots").with("content", "noindex")),
                        tag("div", "wide search")
                                .of(
                                        tag("h1").of(search),
                                        new SearchForm(site.addresses(), request).of(text),
                                        tag("section", "result")
                                                .with("id", "result")
                                                .of(
                                                        tag("p", "count").of(count(found)),
                                                        list(found.hits()),
                                                        new Pages(language).of(pages))));
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
        String name = hit.thing().in(language);
        return tag("li")
                .of(tag("p", "hit")
                        .of(cells.thing(hit.thing()))
                        .of(hit.kind()
                                .map(kind -> List.of(
                                        Markup.words(" "), (Markup) tag("small").of(kind.in(language))))
                                .orElse(List.of())))
                .of(
                        isSeen(hit, name)
                                ? Markup.none()
                                : tag("p", "matched")
                                        .of(tag("small").of(language.pick("found as ", "匹配名称：") + hit.matched())))
                .of(tag("p").of(Snippet.of(hit.definition().in(language), text, ROOM)));
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
