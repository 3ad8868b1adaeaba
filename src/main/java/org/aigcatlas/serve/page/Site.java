package org.aigcatlas.serve.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.aigcatlas.Atlas;
import org.aigcatlas.describe.Describer;
import org.aigcatlas.describe.Description;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.NamedGraphs;
import org.aigcatlas.search.SearchResults;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.store.VersionedCache;
import org.apache.jena.graph.Graph;

/** The pages of an atlas, by name. */
public final class Site {
    private final Atlas atlas;
    private final Links addresses;
    private final DisplayNames words = new DisplayNames();
    private final VersionedCache<String, Examples> examples = new VersionedCache<>();
    private final VersionedCache<String, List<Named>> graphs = new VersionedCache<>();
    private final DefaultWords defaults;

    /** The pages of this atlas, at these addresses. */
    public Site(Atlas atlas, Links addresses) {
        this.atlas = atlas;
        this.addresses = addresses;
        this.defaults = new DefaultWords(atlas);
    }

    /** {@return the atlas} */
    public Atlas atlas() {
        return atlas;
    }

    /** {@return where things are found} */
    public Links addresses() {
        return addresses;
    }

    /** {@return the page that greets a reader} */
    public String start(Request request) {
        defaults.foresee(atlas.queries().all());
        return new StartPage(this, request).html();
    }

    /** {@return the page that lists the canned queries} */
    public String queries(Request request) {
        return new QueriesPage(this, request).html();
    }

    /**
     * Makes the page of a canned query with its answer.
     *
     * @param request the request
     * @param query the query
     * @param given what was given for its parameters
     * @param answer the rows to show
     * @param total how many rows there are in all
     * @param pages the other pages of the answer, by relation
     * @return the page
     */
    public String query(
            Request request,
            CannedQuery query,
            Map<String, List<String>> given,
            Answer answer,
            int total,
            Map<String, String> pages) {
        return new QueryPage(this, request, query, given).answered(answer, total, pages);
    }

    /** {@return the page of a canned query with what is wrong with its parameters} */
    public String queryWithFault(Request request, CannedQuery query, Map<String, List<String>> given, Fault fault) {
        return new QueryPage(this, request, query, given).refused(fault);
    }

    /** {@return the page of what a text finds, with the addresses of its other pages by relation} */
    public String search(Request request, String text, SearchResults found, Map<String, String> pages) {
        return new SearchPage(this, request, text).html(found, pages);
    }

    /** {@return the page from which the graph is taken away} */
    public String exports(Request request) {
        return new ExportsPage(this, request).html();
    }

    /** {@return the path of an export that shows a format well} */
    public String example(Format format) {
        return export(format.name(), format.example());
    }

    /** {@return the path of an export} */
    String export(String format, String scope) {
        return "/export/" + format + "?scope=" + Links.encode(scope);
    }

    /**
     * Makes the page about a thing.
     *
     * @param request the request
     * @param iri the thing
     * @param forms the path of each other form of the page, by its ending
     * @return the page
     */
    public String thing(Request request, String iri, UnaryOperator<String> forms) {
        Description description = atlas.store().read(reading -> Describer.describe(reading, iri));
        return new ThingPage(this, request, description, forms).html();
    }

    /** {@return the page about a version of the vocabulary, which is at this path} */
    public String vocabulary(Request request, Graph vocabulary, String path) {
        return new VocabularyPage(this, request, new Vocabulary(vocabulary), path).html();
    }

    /** {@return the SPARQL editor, which completes the terms of this vocabulary} */
    public String editor(Request request, Graph vocabulary) {
        return new EditorPage(this, request, new Vocabulary(vocabulary)).html();
    }

    /** {@return the page that tells why a request isn't answered} */
    public String fault(Request request, Fault fault) {
        return new FaultPages(addresses).tell(request, fault);
    }

    Layout layout(Request request) {
        return new Layout(addresses, request);
    }

    HtmlAnswerTable table(Request request) {
        return new HtmlAnswerTable(
                iris -> cells(request, iris),
                request.language(),
                words,
                new TripleRows(atlas.names()::named, words::named));
    }

    QueryForm form(Request request) {
        return new QueryForm(addresses, request, defaults, words, this::graphs);
    }

    /** {@return cells that link to pages here, also of what others have named, as far as the graph tells of it} */
    TermRenderer cells(Request request, Collection<String> iris) {
        return new TermRenderer(addresses, request, NamedByOthers.of(atlas.store(), iris));
    }

    TermRenderer cells(Request request) {
        return cells(request, Set.of());
    }

    /** {@return one use of each term of the vocabulary at this path, from before where the graph is still the same} */
    Examples examples(Vocabulary vocabulary, String path) {
        return examples.get(atlas.store().version(), path, () -> Examples.in(atlas.store(), vocabulary));
    }

    /** {@return the graphs that make up the atlas, from before where it is still the same} */
    private List<Named> graphs() {
        return graphs.get(
                atlas.store().version(), Binder.GRAPH, () -> atlas.store().read(NamedGraphs::all));
    }

    DisplayNames words() {
        return words;
    }
}
