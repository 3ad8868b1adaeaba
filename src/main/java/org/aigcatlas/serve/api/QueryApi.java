package org.aigcatlas.serve.api;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.QueryRegistry;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Representation;
import org.aigcatlas.serve.http.Representations;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.operation.SlowQueries;
import org.aigcatlas.serve.page.QueryPage;
import org.aigcatlas.serve.page.Site;
import org.aigcatlas.serve.table.Answers;
import org.aigcatlas.serve.table.Chart;
import org.aigcatlas.serve.table.TableView;

/** {@code /queries/NAME}: runs a canned query and answers in the form that the client takes. */
public final class QueryApi implements Handler {
    private static final String PATH = Links.QUERIES + "/";
    private static final String SPARQL = "application/sparql-query";
    private static final int PAGE = 100;
    private static final String CHART = "chart";
    private static final Set<String> OURS = Set.of("lang", CHART, Slice.OFFSET, Slice.LIMIT);

    private final Site site;
    private final Answers answers;
    private final BoundQueryText texts;
    private final int limit;
    private final SlowQueries slow;

    /** The API of this site; an answer has at most {@code limit} rows. */
    public QueryApi(Site site, int limit, SlowQueries slow) {
        this.site = site;
        this.answers = site.answers();
        this.texts = new BoundQueryText(site.atlas());
        this.limit = limit;
        this.slow = slow;
    }

    @Override
    public Reply to(Request request) {
        String wanted = request.path().substring(PATH.length());
        int dot = wanted.lastIndexOf('.');
        CannedQuery query = named(dot < 0 ? wanted : wanted.substring(0, dot));
        Request asked = request.isPosted() ? Posted.read(request) : request;
        return dot < 0
                ? answer(asked, query).reply(asked)
                : inForm(asked, query, wanted.substring(dot)).reply(asked, wanted.substring(dot + 1));
    }

    private CannedQuery named(String name) {
        QueryRegistry queries = site.atlas().queries();
        if (!queries.names().contains(name)) {
            throw AtlasException.of(ProblemCode.QUERY_UNKNOWN)
                    .with("name", name)
                    .nearest(Nearest.among(name, queries.names()));
        }
        return queries.get(name);
    }

    private Representations inForm(Request request, CannedQuery query, String ending) {
        if (ending.equals(".svg")) {
            return new Representations(
                    site.version(),
                    refused(query),
                    new Representation("image/svg+xml", "svg", () -> chart(request, query)));
        }
        List<String> endings =
                Form.of(query).stream().map(form -> "." + form.ending()).toList();
        if (ending.equals(".rq")) {
            return new Representations(
                    site.version(), refused(query), new Representation(SPARQL, "rq", () -> text(request, query)));
        }
        if (!endings.contains(ending)) {
            throw AtlasException.of(ProblemCode.QUERY_ENDING_UNKNOWN)
                    .with("ending", ending)
                    .with("endings", endings);
        }
        return answer(request, query);
    }

    private Reply chart(Request request, CannedQuery query) {
        Answer answer = seen(
                request,
                query,
                given(request),
                TableView.of(request.parameters()).withAllColumns());
        Chart chart = request.parameter(CHART)
                .flatMap(Chart::named)
                .filter(one -> answer instanceof Answer.Rows rows
                        && Chart.of(rows.columns()).contains(one))
                .orElseThrow(() -> AtlasException.of(ProblemCode.TABLE_CHART_UNKNOWN)
                        .with("query", query.name())
                        .at(CHART));
        return Reply.text("image/svg+xml", chart.svg((Answer.Rows) answer, request.language()));
    }

    private Answer whole(Request request, CannedQuery query, Map<String, List<String>> given) {
        String text = PATH + query.name() + Links.query(given);
        return answers.get(
                query.name(),
                given,
                () -> slow.timed(text, request.id(), () -> site.atlas().query(query.name(), given)));
    }

    private Answer seen(Request request, CannedQuery query, Map<String, List<String>> given, TableView view) {
        Answer whole = whole(request, query, given);
        return whole instanceof Answer.Rows rows && !view.isPlain() ? view.on(rows, request.language()) : whole;
    }

    private Reply text(Request request, CannedQuery query) {
        return Reply.text(SPARQL, texts.text(query.name(), given(request)));
    }

    private Representations answer(Request request, CannedQuery query) {
        Representation[] forms = Form.of(query).stream()
                .map(form -> new Representation(form.type(), form.ending(), () -> answer(request, query, form)))
                .toArray(Representation[]::new);
        return new Representations(site.version(), refused(query), forms);
    }

    private static Problem refused(CannedQuery query) {
        return Problem.of(ProblemCode.QUERY_FORM_REFUSED)
                .with("forms", Form.of(query).stream().map(Form::type).toList());
    }

    private Reply answer(Request request, CannedQuery query, Form form) {
        Map<String, List<String>> given = given(request);
        if (form.equals(Form.HTML)) {
            return page(request, query, given);
        }
        Slice.Page page = part(request, query, given, limit, "." + form.ending());
        return written(page.answer(), form)
                .with("Total-Count", Integer.toString(page.total()))
                .linked(page.links());
    }

    private Slice.Page part(
            Request request, CannedQuery query, Map<String, List<String>> given, int most, String ending) {
        return Slice.of(request, most)
                .page(
                        seen(request, query, given, TableView.of(request.parameters())),
                        slice -> address(slice, request, query, ending));
    }

    private Reply page(Request request, CannedQuery query, Map<String, List<String>> given) {
        QueryPage shown = new QueryPage(site, request, query, given);
        try {
            Slice.Page page = part(request, query, given, Math.min(limit, PAGE), "");
            return Reply.html(shown.answered(whole(request, query, given), page.answer(), page.total(), page.links()));
        } catch (AtlasException e) {
            Fault fault = Fault.of(e);
            return fault.over(Reply.html(shown.refused(fault)));
        }
    }

    private static Map<String, List<String>> given(Request request) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        request.parameters().forEach((name, values) -> {
            List<String> written =
                    values.stream().filter(value -> !value.isBlank()).toList();
            if (!OURS.contains(name) && !TableView.isOurs(name) && !written.isEmpty()) {
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

    private String address(Slice slice, Request request, CannedQuery query, String ending) {
        Map<String, List<String>> parameters = new LinkedHashMap<>(request.parameters());
        parameters.keySet().removeAll(Set.of(Slice.OFFSET, Slice.LIMIT));
        parameters.putAll(slice.parameters());
        return site.addresses().link(PATH + query.name() + ending) + Links.query(parameters);
    }
}
