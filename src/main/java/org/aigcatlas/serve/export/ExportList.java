package org.aigcatlas.serve.export;

import com.google.gson.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.scope.ScopeKind;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Representation;
import org.aigcatlas.serve.http.Representations;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.ExportsPage;
import org.aigcatlas.serve.page.Site;

/** {@code /export}: what can be taken away, as a page or as JSON. Where a form names a format, it leads there. */
public final class ExportList implements Handler {
    private static final String FORMAT = "format";

    private final Site site;

    /** The list of this site. */
    public ExportList(Site site) {
        this.site = site;
    }

    @Override
    public Reply to(Request request) {
        Optional<String> format = request.parameter(FORMAT).filter(name -> !name.isBlank());
        if (format.isPresent()) {
            return Reply.seeOther(site.addresses().link(address(format.get(), request)));
        }
        return new Representations(
                        site.version(),
                        Problem.of(ProblemCode.REQUEST_LIST_FORM_REFUSED),
                        Representation.json(() -> list(request)),
                        Representation.page(() -> new ExportsPage(site, request).html()))
                .reply(request, Representations.split(request.path(), List.of("json"))[1]);
    }

    private static String address(String format, Request request) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        request.parameters()
                .forEach((name, values) -> parameters.put(
                        name, values.stream().filter(value -> !value.isBlank()).toList()));
        parameters.remove(FORMAT);
        return ExportApi.PATH + "/" + Links.encode(format) + Links.query(parameters);
    }

    private Reply list(Request request) {
        return Reply.json(JsonObjects.object(
                "formats",
                Exports.formats().stream().map(format -> entry(format, request)).toList(),
                "scopes",
                ScopeKind.ALL.stream().map(ExportList::entry).toList()));
    }

    private JsonObject entry(Format format, Request request) {
        return JsonObjects.object(
                "name", format.name(),
                "use", format.use(),
                "mediaType", format.mediaType(),
                "ending", format.ending(),
                "options", options(format),
                "href", site.addresses().absolute(ExportApi.PATH + "/" + format.name(), request),
                "example", site.addresses().absolute(site.example(format), request));
    }

    private static JsonObject options(Format format) {
        JsonObject options = new JsonObject();
        ExportParameter.of(format).forEach(one -> options.add(one.name(), JsonObjects.array(one.words())));
        return options;
    }

    private static JsonObject entry(ScopeKind scope) {
        return JsonObjects.object("form", scope.form(), "example", scope.example(), "about", scope.about());
    }
}
