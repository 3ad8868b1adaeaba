package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.search.Hit;
import org.aigcatlas.search.SearchResults;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;

/** {@code /search?q=TEXT}: what a text finds, a page of it at a time. */
public final class SearchApi implements Handler {
    private static final String PATH = "/search";
    private static final String TEXT = "q";
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
    private static final int USUAL = 20;
    private static final int MOST = 100;

    private final Site site;

    /** The search of this site. */
    public SearchApi(Site site) {
        this.site = site;
    }

    @Override
    public Reply to(Request request) {
        Optional<String> form = request.accept().best(List.of(JSON, HTML));
        return form.map(type -> answer(request, type.equals(HTML)).with("Vary", "Accept, Accept-Language"))
                .orElseGet(() ->
                        Fault.of(Problem.of(ProblemCode.SEARCH_FORM_REFUSED)).reply(request, site::fault));
    }

    private Reply answer(Request request, boolean page) {
        String text = request.parameter(TEXT).orElse("").strip();
        if (text.isEmpty() && !page) {
            return Fault.of(Problem.of(ProblemCode.SEARCH_TEXT_NEEDED)).reply(request, site::fault);
        }
        Slice slice = Slice.of(request, MOST, USUAL);
        SearchResults found = site.atlas().names().search(text, slice.offset(), slice.limit());
        Map<String, String> pages = new LinkedHashMap<>();
        slice.beside(found.total()).forEach(link -> pages.put(link.relation(), address(request, text, link.slice())));
        return page
                ? Reply.html(site.search(request, text, found, pages))
                : linked(EntityTags.tagged(json(request, text, found, slice)), pages);
    }

    private String address(Request request, String text, Slice slice) {
        String path = PATH + "?" + TEXT + "=" + Links.encode(text) + "&" + Slice.OFFSET + "=" + slice.offset() + "&"
                + Slice.LIMIT + "=" + slice.limit();
        return site.addresses().link(path, request);
    }

    private static Reply linked(Reply reply, Map<String, String> pages) {
        return pages.isEmpty()
                ? reply
                : reply.with(
                        "Link",
                        pages.entrySet().stream()
                                .map(page -> "<" + page.getValue() + ">; rel=\"" + page.getKey() + "\"")
                                .collect(Collectors.joining(", ")));
    }

    private Reply json(Request request, String text, SearchResults found, Slice slice) {
        JsonObject answer = JsonObjects.object(
                TEXT,
                text,
                "total",
                found.total(),
                Slice.OFFSET,
                slice.offset(),
                Slice.LIMIT,
                slice.limit(),
                "hits",
                found.hits().stream().map(hit -> hit(request, hit)).toList());
        return Reply.text(JSON, answer.toString()).with("Total-Count", Integer.toString(found.total()));
    }

    private JsonObject hit(Request request, Hit hit) {
        JsonObject object = named(hit.thing());
        String page = site.addresses().document(hit.thing().iri());
        object.addProperty("page", site.addresses().absolute(page, request));
        hit.kind().ifPresent(kind -> object.add("class", named(kind)));
        object.addProperty("matched", hit.matched());
        object.addProperty("how", hit.how().name().toLowerCase(Locale.ROOT));
        object.add("definition", inBoth(hit.definition()));
        return object;
    }

    private static JsonObject named(Named thing) {
        return JsonObjects.object("iri", thing.iri(), "name", inBoth(new Text(thing.en(), thing.zh())));
    }

    private static JsonObject inBoth(Text text) {
        return JsonObjects.object("en", text.en(), "zh", text.zh());
    }
}
