package org.aigcatlas.serve.export;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.export.scope.ScopeKind;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.rdf.Rdf12Support;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;

/** {@code /export}: what can be taken away, as a page or as JSON. Where a form names a format, it leads there. */
public final class ExportList implements Handler {
    private static final String HTML = "text/html";
    private static final String JSON = "application/json";
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
        Optional<String> form = request.path().endsWith(".json")
                ? Optional.of(JSON)
                : request.accept().best(List.of(JSON, HTML));
        return form.map(type ->
                        type.equals(HTML) ? Reply.html(site.exports(request)) : EntityTags.tagged(list(request)))
                .map(reply -> reply.with("Vary", "Accept, Accept-Language"))
                .orElseGet(() -> Fault.of(Problem.of(ProblemCode.REQUEST_LIST_FORM_REFUSED))
                        .reply(request, site::fault));
    }

    private static String address(String format, Request request) {
        String parameters = request.parameters().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(FORMAT))
                .flatMap(entry -> entry.getValue().stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> Links.encode(entry.getKey()) + "=" + Links.encode(value)))
                .collect(Collectors.joining("&"));
        return ExportApi.PATH + "/" + Links.encode(format) + (parameters.isEmpty() ? "" : "?" + parameters);
    }

    private Reply list(Request request) {
        JsonObject list = new JsonObject();
        JsonArray formats = new JsonArray();
        Exports.formats().forEach(format -> formats.add(entry(format, request)));
        list.add("formats", formats);
        JsonArray scopes = new JsonArray();
        ScopeKind.ALL.forEach(scope -> scopes.add(entry(scope)));
        list.add("scopes", scopes);
        return Reply.text(JSON, list.toString());
    }

    private JsonObject entry(Format format, Request request) {
        JsonObject options = new JsonObject();
        options.add(ExportRequest.LANG, words(ExportRequest.LANGUAGES.keySet()));
        options.add(
                ExportRequest.EVIDENCE,
                words(format.evidence().stream().map(EvidenceForm::word).toList()));
        options.add(ExportRequest.INFERRED, words(ExportRequest.ANSWERS.keySet()));
        if (format.tables()) {
            options.add(ExportRequest.BOM, words(ExportRequest.ANSWERS.keySet()));
        }
        if (format.rdf12() == Rdf12Support.ASKED) {
            options.add(ExportRequest.RDF12, words(ExportRequest.ANSWERS.keySet()));
        }
        if (format.rdf12() != Rdf12Support.ALWAYS) {
            options.add(ExportRequest.WITHOUT, words(Omission.words()));
        }
        JsonObject entry = new JsonObject();
        entry.addProperty("name", format.name());
        entry.add("use", inBoth(format.use()));
        entry.addProperty("mediaType", format.mediaType());
        entry.addProperty("ending", format.ending());
        entry.add("options", options);
        entry.addProperty("href", site.addresses().absolute(ExportApi.PATH + "/" + format.name(), request));
        entry.addProperty("example", site.addresses().absolute(site.example(format), request));
        return entry;
    }

    private static JsonObject entry(ScopeKind scope) {
        JsonObject entry = new JsonObject();
        entry.addProperty("form", scope.form());
        entry.addProperty("example", scope.example());
        entry.add("about", inBoth(scope.about()));
        return entry;
    }

    private static JsonArray words(Collection<String> words) {
        JsonArray array = new JsonArray();
        words.forEach(array::add);
        return array;
    }

    private static JsonObject inBoth(Text text) {
        JsonObject both = new JsonObject();
        both.addProperty("en", text.en());
        both.addProperty("zh", text.zh());
        return both;
    }
}
