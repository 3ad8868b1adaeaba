package org.aigcatlas.serve.api;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Column;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;

/** {@code /queries}: what can be asked, as a page or as JSON. */
public final class QueryList implements Handler {
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";

    private final Site site;

    /** The list of this site. */
    public QueryList(Site site) {
        this.site = site;
    }

    @Override
    public Reply to(Request request) {
        Optional<String> form = request.path().endsWith(".json")
                ? Optional.of(JSON)
                : request.accept().best(List.of(JSON, HTML));
        return form.map(type ->
                        type.equals(HTML) ? Reply.html(site.queries(request)) : EntityTags.tagged(list(request)))
                .map(reply -> reply.with("Vary", "Accept, Accept-Language"))
                .orElseGet(() -> Fault.of(Problem.of(ProblemCode.REQUEST_LIST_FORM_REFUSED))
                        .reply(request, site::fault));
    }

    private Reply list(Request request) {
        JsonArray list = new JsonArray();
        site.atlas().queries().all().forEach(query -> list.add(entry(query, request)));
        return Reply.text(JSON, list.toString());
    }

    private JsonObject entry(CannedQuery query, Request request) {
        JsonObject entry = new JsonObject();
        entry.addProperty("name", query.name());
        entry.addProperty("summary", query.summary());
        entry.add("question", inBoth(query.question().en(), query.question().zh()));
        JsonArray tags = new JsonArray();
        query.tags().forEach(tags::add);
        entry.add("tags", tags);
        JsonArray parameters = new JsonArray();
        query.parameters().forEach(parameter -> parameters.add(entry(parameter)));
        entry.add("parameters", parameters);
        JsonArray columns = new JsonArray();
        query.columns().forEach(column -> columns.add(entry(column)));
        entry.add("columns", columns);
        entry.addProperty("href", site.addresses().absolute("/queries/" + query.name(), request));
        return entry;
    }

    private static JsonObject entry(Parameter parameter) {
        JsonObject entry = new JsonObject();
        entry.addProperty("name", parameter.name());
        entry.add("about", inBoth(parameter.about().en(), parameter.about().zh()));
        entry.addProperty(
                "required", !parameter.optional() && parameter.defaults().isEmpty());
        entry.addProperty("many", parameter.many());
        JsonArray defaults = new JsonArray();
        parameter.defaults().forEach(defaults::add);
        entry.add("default", defaults);
        return entry;
    }

    private static JsonObject entry(Column column) {
        JsonObject entry = JsonObjects.object("name", column.name(), "of", column.of());
        if (!column.unit().en().isEmpty()) {
            entry.add("unit", inBoth(column.unit().en(), column.unit().zh()));
        }
        return entry;
    }

    private static JsonObject inBoth(String en, String zh) {
        JsonObject text = new JsonObject();
        text.addProperty("en", en);
        text.addProperty("zh", zh);
        return text;
    }
}
