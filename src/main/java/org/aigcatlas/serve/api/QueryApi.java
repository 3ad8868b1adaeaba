package org.aigcatlas.serve.api;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.QueryRegistry;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;

/** {@code /queries/NAME}: runs a canned query and answers in the form that the client takes. */
public final class QueryApi implements Handler {
    private static final String PATH = "/queries/";
    private static final Set<String> OURS = Set.of("lang", Slice.OFFSET, Slice.LIMIT);

    /** What is posted may ask for more than an address can say, and a header holds. */
    private static final int LONGEST_HEADER = 6000;

    private final Site site;
    private final Answers answers;
    private final BoundQueryText texts;
    private final int limit;

    /** The API of this site; an answer has at most {@code limit} rows. */
    public QueryApi(Site site, int limit) {
        this.site = site;
        this.answers = new Answers(site.atlas());
        this.texts = new BoundQueryText(site.atlas());
        this.limit = limit;
    }

    @Override
    public Reply to(Request request) {
        String wanted = request.path().substring(PATH.length());
        int dot = wanted.lastIndexOf('.');
        String name = dot < 0 ? wanted : wanted.substring(0, dot);
        QueryRegistry catalogue = site.atlas().queries();
        if (!catalogue.names().contains(name)) {
            return notFound(request, name);
        }
        if (!request.isPosted()) {
            return answer(request, catalogue.get(name), wanted.substring(name.length()));
        }
        return switch (Posted.of(request)) {
            case Posted.Refused refused -> refused.fault().reply(request, site::fault);
            case Posted.Asked asked ->
                answer(asked.request(), catalogue.get(name), wanted.substring(name.length()))
                        .with("Cache-Control", "no-store");
        };
    }

    private Reply answer(Request request, CannedQuery query, String ending) {
        if (ending.equals(".rq")) {
            return Reply.text("application/sparql-query", texts.text(query.name(), given(request)));
        }
        List<Form> forms = Form.of(query);
        List<String> types = forms.stream().map(Form::type).toList();
        return ending.isEmpty()
                ? request.accept()
                        .best(types)
                        .map(type -> answer(request, query, forms.get(types.indexOf(type))))
                        .orElseGet(() -> noType(request, types))
                : forms.stream()
                        .filter(form -> form.ending().equals(ending.substring(1)))
                        .findFirst()
                        .map(form -> answer(request, query, form))
                        .orElseGet(() -> noEnding(request, ending, forms));
    }

    private Reply notFound(Request request, String name) {
        Problem unknown = Problem.of(ProblemCode.QUERY_UNKNOWN)
                .with("name", name)
                .nearest(Nearest.among(name, site.atlas().queries().names()));
        return Fault.of(unknown).reply(request, site::fault);
    }

    private Reply noType(Request request, List<String> types) {
        return Fault.of(Problem.of(ProblemCode.QUERY_FORM_REFUSED).with("forms", types))
                .reply(request, site::fault);
    }

    private Reply noEnding(Request request, String ending, List<Form> forms) {
        return Fault.of(Problem.of(ProblemCode.QUERY_ENDING_UNKNOWN)
                        .with("ending", ending)
                        .with(
                                "endings",
                                forms.stream().map(form -> "." + form.ending()).toList()))
                .reply(request, site::fault);
    }

    private Reply answer(Request request, CannedQuery query, Form form) {
        Map<String, List<String>> given = given(request);
        if (form.equals(Form.HTML)) {
            return page(request, query, given);
        }
        Slice.Page page = Slice.of(request, limit).page(answers.get(query.name(), given));
        Reply written = written(page.answer(), form).with("Vary", "Accept");
        Reply reply = request.isPosted() ? written : EntityTags.tagged(written);
        return paged(reply, page, request, query, form);
    }

    private Reply page(Request request, CannedQuery query, Map<String, List<String>> given) {
        try {
            Slice.Page page = Slice.of(request, Math.min(limit, 200)).page(answers.get(query.name(), given));
            Map<String, String> links = new LinkedHashMap<>();
            page.links().forEach(link -> links.put(link.relation(), address(link.slice(), request, query, "")));
            return Reply.html(site.query(request, query, given, page.answer(), page.total(), links))
                    .with("Vary", "Accept, Accept-Language");
        } catch (AtlasException e) {
            Fault fault = Fault.of(e);
            return Reply.html(site.queryWithFault(request, query, given, fault)).status(fault.status());
        }
    }

    private static Map<String, List<String>> given(Request request) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        request.parameters().forEach((name, values) -> {
            List<String> written =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!OURS.contains(name) && !written.isEmpty()) {
                given.put(name, written);
            }
        });
        return given;
    }

    private static Reply written(Answer answer, Form form) {
        if (form.equals(Form.OBJECTS)) {
            return Reply.text(form.type(), PlainObjects.of(answer).toString());
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.format().orElseThrow().write(answer, out);
        String charset = form.type().startsWith("text/") ? ";charset=utf-8" : "";
        return Reply.of(form.type() + charset, out.toByteArray());
    }

    private Reply paged(Reply reply, Slice.Page page, Request request, CannedQuery query, Form form) {
        Reply counted = reply.with("Total-Count", Integer.toString(page.total()));
        String links = page.links().stream()
                .map(link -> "<" + address(link.slice(), request, query, "." + form.ending()) + ">; rel=\""
                        + link.relation() + "\"")
                .collect(Collectors.joining(", "));
        return links.isEmpty() || links.length() > LONGEST_HEADER ? counted : counted.with("Link", links);
    }

    private String address(Slice slice, Request request, CannedQuery query, String ending) {
        String parameters = request.parameters().entrySet().stream()
                .filter(entry ->
                        !entry.getKey().equals(Slice.OFFSET) && !entry.getKey().equals(Slice.LIMIT))
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> Links.encode(entry.getKey()) + "=" + Links.encode(value) + "&"))
                .collect(Collectors.joining());
        return site.addresses().link(PATH + query.name() + ending) + "?" + parameters + Slice.OFFSET + "="
                + slice.offset() + "&" + Slice.LIMIT + "=" + slice.limit();
    }
}
