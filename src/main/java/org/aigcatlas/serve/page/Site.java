package org.aigcatlas.serve.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.aigcatlas.Atlas;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.NamedGraphs;
import org.aigcatlas.serve.admission.Lanes;
import org.aigcatlas.serve.http.Fault;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.table.Answers;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.Store;
import org.aigcatlas.store.VersionedCache;

/** The site that shows an atlas: what all its pages share. */
public final class Site {
    private final Atlas atlas;
    private final Links addresses;
    private final Lanes lanes;
    private final Supplier<List<Route>> routes;
    private final DisplayNames words = new DisplayNames();
    private final VersionedCache<String, List<Named>> graphs;
    private final DefaultWords defaults;
    private final Answers answers;

    /** The pages of this atlas, at these addresses, in these lanes and among these routes of a server. */
    public Site(Atlas atlas, Links addresses, Lanes lanes, Supplier<List<Route>> routes) {
        this.atlas = atlas;
        this.addresses = addresses;
        this.lanes = lanes;
        this.routes = routes;
        this.graphs = new VersionedCache<>(atlas.store());
        this.defaults = new DefaultWords(atlas);
        this.answers = new Answers(atlas, lanes);
    }

    /** {@return the atlas} */
    public Atlas atlas() {
        return atlas;
    }

    /** {@return where things are found} */
    public Links addresses() {
        return addresses;
    }

    /** {@return the lanes in which it answers} */
    public Lanes lanes() {
        return lanes;
    }

    /** {@return the addresses of the server, once it is put together} */
    public List<Route> routes() {
        return routes.get();
    }

    /** {@return the version of the graph, where every change of it is known} */
    public Optional<String> version() {
        return Optional.of(atlas.store()).filter(LocalStore.class::isInstance).map(Store::version);
    }

    /** {@return the shortest word that a thing can be asked for by: its short name where that means it alone, else its IRI} */
    public String word(Named thing) {
        return atlas.names()
                .known(thing.slug())
                .filter(known -> known.iri().equals(thing.iri()))
                .map(Named::slug)
                .orElse(thing.iri());
    }

    /** {@return the path of an export that shows a format well} */
    public String example(Format format) {
        return export(format.name(), format.example());
    }

    /** {@return the path of an export} */
    public String export(String format, String scope) {
        return "/export/" + format + "?scope=" + Links.encode(scope);
    }

    /** {@return the page that tells why a request isn't answered} */
    public String fault(Request request, Fault fault) {
        return FaultPages.page(layout(request), addresses, request, fault);
    }

    /** {@return the answers of canned queries, kept until a change touches them} */
    public Answers answers() {
        return answers;
    }

    Layout layout(Request request) {
        return new Layout(addresses, routes(), request);
    }

    /** Works out the words that forms of these queries begin with, all at once. */
    public void foresee(List<CannedQuery> queries) {
        defaults.foresee(queries);
    }

    /** {@return answers as tables for the reader of a request} */
    public HtmlAnswerTable table(Request request) {
        return new HtmlAnswerTable(
                iris -> cells(request, iris),
                request.language(),
                words,
                new TripleRows(atlas.names()::named, words::named));
    }

    /** {@return the forms of queries for the reader of a request} */
    public QueryForm form(Request request) {
        return new QueryForm(addresses, request, defaults, words, this::graphs);
    }

    /** {@return cells that link to pages here, also of what others have named, as far as the graph tells of it} */
    public TermRenderer cells(Request request, Collection<String> iris) {
        return new TermRenderer(addresses, request, NamedByOthers.of(atlas.store(), iris));
    }

    /** {@return cells that link to pages of the atlas's own things} */
    public TermRenderer cells(Request request) {
        return cells(request, Set.of());
    }

    /** {@return the graphs that make up the atlas, from before where it is still the same} */
    private List<Named> graphs() {
        return graphs.get(
                atlas.store().version(), Binder.GRAPH, () -> atlas.store().read(NamedGraphs::all));
    }

    /** {@return the words for what has no label in the graph} */
    public DisplayNames words() {
        return words;
    }
}
