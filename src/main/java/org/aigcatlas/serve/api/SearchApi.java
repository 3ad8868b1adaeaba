package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.aigcatlas.ask.QuestionReading;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.search.Hit;
import org.aigcatlas.search.SearchResults;
import org.aigcatlas.serve.admission.Lane;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Representation;
import org.aigcatlas.serve.http.Representations;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.page.find.SearchFinding;
import org.aigcatlas.serve.page.find.SearchPage;

/** {@code /search?q=TEXT}: what a text finds, a page of it at a time. */
public final class SearchApi implements Handler {
    /** Where it is. */
    public static final String PATH = "/search";

    private static final String TEXT = "q";
    private static final int USUAL = 20;
    private static final int MOST = 100;

    /** Looking for a text of more characters may take long. */
    private static final int LONG = 200;

    private final Site site;

    /** The search of this site. */
    public SearchApi(Site site) {
        this.site = site;
    }

    @Override
    public Reply to(Request request) {
        String text = request.parameter(TEXT).orElse("").strip();
        Lane lane =
                text.length() > LONG ? site.lanes().expensive() : site.lanes().pages();
        return lane.run(() -> new Representations(
                        site.version(),
                        Problem.of(ProblemCode.SEARCH_FORM_REFUSED),
                        Representation.json(() -> json(request, text)),
                        Representation.page(() -> page(request, text)))
                .reply(request));
    }

    private String page(Request request, String text) {
        Slice slice = Slice.of(request, MOST, USUAL);
        SearchFinding finding = found(text, slice);
        return new SearchPage(site, request, finding).html(beside(request, text, slice, finding.results()));
    }

    private Reply json(Request request, String text) {
        if (text.isEmpty()) {
            throw AtlasException.of(ProblemCode.SEARCH_TEXT_NEEDED);
        }
        Slice slice = Slice.of(request, MOST, USUAL);
        SearchFinding finding = found(text, slice);
        return json(request, finding, slice).linked(beside(request, text, slice, finding.results()));
    }

    private SearchFinding found(String text, Slice slice) {
        return SearchFinding.of(site.atlas(), text, slice.offset(), slice.limit());
    }

    private Map<String, String> beside(Request request, String text, Slice slice, SearchResults found) {
        return slice.beside(found.total(), other -> address(request, text, other));
    }

    private String address(Request request, String text, Slice slice) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(Map.of(TEXT, List.of(text)));
        parameters.putAll(slice.parameters());
        return site.addresses().link(PATH + Links.query(parameters), request);
    }

    private Reply json(Request request, SearchFinding finding, Slice slice) {
        SearchResults found = finding.results();
        List<JsonObject> hits =
                found.hits().stream().map(hit -> hit(request, hit)).toList();
        JsonObject answer = JsonObjects.object(
                TEXT,
                finding.text(),
                "total",
                found.total(),
                Slice.OFFSET,
                slice.offset(),
                Slice.LIMIT,
                slice.limit(),
                "hits",
                hits);
        finding.reading().ifPresent(reading -> answer.add("question", question(request, reading)));
        if (found.total() == 0) {
            answer.add(
                    "nearest",
                    JsonObjects.array(
                            finding.nearest().stream().map(SearchApi::named).toList()));
        }
        return Reply.json(answer).with("Total-Count", Integer.toString(found.total()));
    }

    /** What the text was taken to ask: the canned query, and the things that it names or the names that nothing bears. */
    private JsonObject question(Request request, QuestionReading reading) {
        JsonObject question = JsonObjects.object(
                "query", reading.query().name(), "question", reading.query().question());
        switch (reading) {
            case QuestionReading.Understood understood -> {
                JsonObject parameters = new JsonObject();
                understood.things().forEach((name, thing) -> parameters.add(name, named(thing)));
                question.add("parameters", parameters);
                question.addProperty("page", absolute(request, understood));
            }
            case QuestionReading.OfUnknown unknown -> question.add("unknown", JsonObjects.array(unknown.names()));
        }
        return question;
    }

    private String absolute(Request request, QuestionReading.Understood understood) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        understood.things().forEach((name, thing) -> given.put(name, List.of(thing.slug())));
        String path = Links.QUERIES + "/" + understood.query().name() + Links.query(given);
        return site.addresses().absolute(path, request);
    }

    private JsonObject hit(Request request, Hit hit) {
        JsonObject object = named(hit.thing());
        String page = site.addresses().document(hit.thing().iri());
        object.addProperty("page", site.addresses().absolute(page, request));
        hit.kind().ifPresent(kind -> object.add("class", named(kind)));
        object.addProperty("matched", hit.matched());
        object.addProperty("how", hit.how().name().toLowerCase(Locale.ROOT));
        object.add("definition", JsonObjects.object(hit.definition()));
        return object;
    }

    private static JsonObject named(Named thing) {
        return JsonObjects.object("iri", thing.iri(), "name", new Text(thing.en(), thing.zh()));
    }
}
