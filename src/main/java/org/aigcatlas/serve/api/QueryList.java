package org.aigcatlas.serve.api;

import com.google.gson.JsonObject;
import java.util.List;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Column;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Representation;
import org.aigcatlas.serve.http.Representations;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.QueriesPage;
import org.aigcatlas.serve.page.Site;

/** {@code /queries}: what can be asked, as a page or as JSON. */
public final class QueryList implements Handler {
    private final Site site;

    /** The list of this site. */
    public QueryList(Site site) {
        this.site = site;
    }

    @Override
    public Reply to(Request request) {
        return new Representations(
                        site.version(),
                        Problem.of(ProblemCode.REQUEST_LIST_FORM_REFUSED),
                        Representation.json(() -> list(request)),
                        Representation.page(() -> new QueriesPage(site, request).html()))
                .reply(request, Representations.split(request.path(), List.of("json"))[1]);
    }

    private Reply list(Request request) {
        return Reply.json(JsonObjects.array(site.atlas().queries().all().stream()
                .map(query -> entry(query, request))
                .toList()));
    }

    private JsonObject entry(CannedQuery query, Request request) {
        return JsonObjects.object(
                "name", query.name(),
                "summary", query.summary().en(),
                "question", query.question(),
                "tags", query.tags(),
                "parameters", query.parameters().stream().map(QueryList::entry).toList(),
                "columns", query.columns().stream().map(QueryList::entry).toList(),
                "href", site.addresses().absolute(Links.QUERIES + "/" + query.name(), request));
    }

    private static JsonObject entry(Parameter parameter) {
        return JsonObjects.object(
                "name", parameter.name(),
                "about", parameter.about(),
                "required", parameter.isNeeded(),
                "many", parameter.many(),
                "default", parameter.defaults());
    }

    private static JsonObject entry(Column column) {
        JsonObject entry = JsonObjects.object("name", column.name(), "of", column.of());
        entry.add("about", JsonObjects.object(column.about()));
        if (!column.unit().en().isEmpty()) {
            entry.add("unit", JsonObjects.object(column.unit()));
        }
        return entry;
    }
}
