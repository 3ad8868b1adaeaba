package org.aigcatlas.serve.page.find;

import static org.aigcatlas.markup.Tag.tag;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.ask.QuestionReading.Understood;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.search.Hit;
import org.aigcatlas.search.SearchResults;
import org.aigcatlas.search.Snippet;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Pages;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.SitePage;
import org.aigcatlas.serve.page.TermRenderer;
import org.aigcatlas.text.MatchKind;
import org.aigcatlas.text.NameNormalizer;

/** The page of what a text finds. */
public final class SearchPage extends SitePage {
    private static final int ROOM = 240;

    private final SearchFinding finding;
    private final String text;

    /** The page of what a text led to. */
    public SearchPage(Site site, Request request, SearchFinding finding) {
        super(site, request);
        this.finding = finding;
        this.text = finding.text();
    }

    /** {@return the page, with the addresses of the other pages of what was found, by relation} */
    public String html(Map<String, String> pages) {
        String search = language.pick("Search", "搜索");
        SearchResults found = finding.results();
        boolean isFound = found.total() > 0
                || finding.reading().filter(Understood.class::isInstance).isPresent();
        return page(
                text.isEmpty() ? search : text + " · " + search,
                List.of(tag("meta").with("name", "robots").with("content", "noindex")),
                fill(
                        "search",
                        "form",
                        searchForm(text),
                        "understood",
                        finding.reading()
                                .map(new UnderstoodPanel(site, request)::of)
                                .orElseGet(Markup::none),
                        "count",
                        count(found),
                        "hits",
                        list(found.hits()),
                        "pages",
                        Pages.of(language, pages),
                        "ways",
                        isFound && !text.isEmpty()
                                ? Markup.none()
                                : new WaysOn(site, request).from(finding.nearest())));
    }

    private String count(SearchResults found) {
        boolean isUnderstood =
                finding.reading().filter(Understood.class::isInstance).isPresent();
        if (text.isEmpty() || (isUnderstood && found.total() == 0)) {
            return "";
        }
        if (isUnderstood) {
            return language.pick("What it is about", "所问的事物");
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
