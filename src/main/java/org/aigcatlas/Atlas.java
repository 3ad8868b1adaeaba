package org.aigcatlas;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.aigcatlas.ask.QuestionReader;
import org.aigcatlas.ask.QuestionReading;
import org.aigcatlas.ask.ThingFinder;
import org.aigcatlas.export.Export;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.scope.ScopeResolver;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.infer.Explainer;
import org.aigcatlas.infer.Facts;
import org.aigcatlas.infer.Proof;
import org.aigcatlas.infer.Reasoner;
import org.aigcatlas.infer.Rules;
import org.aigcatlas.limit.OutgoingLimits;
import org.aigcatlas.load.Difference;
import org.aigcatlas.load.OntologyVersion;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.Publisher;
import org.aigcatlas.load.Shapes;
import org.aigcatlas.load.SourceFile;
import org.aigcatlas.load.StoreUpgrade;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.DeclaredBooleans;
import org.aigcatlas.query.NamedGraphs;
import org.aigcatlas.query.NamedRows;
import org.aigcatlas.query.QueryRegistry;
import org.aigcatlas.query.Question;
import org.aigcatlas.query.RecordMapper;
import org.aigcatlas.query.Runner;
import org.aigcatlas.search.Hit;
import org.aigcatlas.search.Names;
import org.aigcatlas.store.Bundle;
import org.aigcatlas.store.DatasetStore;
import org.aigcatlas.store.LocalStore;
import org.aigcatlas.store.RemoteStore;
import org.aigcatlas.store.Store;
import org.aigcatlas.text.CurieExpander;
import org.aigcatlas.thing.Evidence;
import org.aigcatlas.thing.Ground;
import org.aigcatlas.thing.ThingDescription;
import org.aigcatlas.thing.ThingReader;
import org.aigcatlas.validate.Validator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sys.JenaSystem;

/**
 * The atlas, open. Reading is safe from many threads at once.
 *
 * <pre>{@code
 * try (Atlas atlas = Atlas.open()) {
 *     atlas.run(new ToolsByVendor("百度")).forEach(row -> System.out.println(row.tool().zh()));
 * }
 * }</pre>
 */
public final class Atlas implements AutoCloseable {
    static {
        // Jena's classes must not be the first to be touched: their constants need what this sets up.
        JenaSystem.init();
    }

    private final Store store;
    private final QueryRegistry registry = new QueryRegistry();
    private final Names names;
    private final QuestionReader questions;
    private final boolean bundled;

    private Atlas(Store store) {
        this(store, false);
    }

    private Atlas(Store store, boolean bundled) {
        this.store = store;
        this.bundled = bundled;
        this.names = Names.in(store);
        this.questions = new QuestionReader(registry, new ThingFinder(names)::find);
    }

    /** {@return the bundled graph, for reading; any number of processes can have it open} */
    public static Atlas open() {
        return new Atlas(Bundle.open(), true);
    }

    /**
     * Opens a store of one's own.
     *
     * @param directory a TDB2 database; where there is none yet, one is made with the bundled graph in it
     * @return the atlas in it, for reading and loading
     * @throws AtlasException where it is in use, by this process or another, or isn't a database
     */
    public static Atlas open(Path directory) {
        Bundle.seed(directory);
        return new Atlas(LocalStore.open(directory));
    }

    /** {@return an empty atlas in memory, for reading and loading; gone when closed} */
    public static Atlas inMemory() {
        return new Atlas(LocalStore.inMemory());
    }

    /**
     * Connects to an atlas that any SPARQL 1.1 service holds.
     *
     * @param endpoint the address of the query service, such as {@code http://127.0.0.1:3030/sparql}
     * @return the atlas there, for reading
     * @throws AtlasException where the service doesn't answer
     */
    public static Atlas connect(URI endpoint) {
        return connect(endpoint, OutgoingLimits.QUERY.whole());
    }

    /**
     * Connects as {@link #connect(URI)} does, and waits only so long.
     *
     * @param endpoint the address of the query service
     * @param time how long each query may take, until the service has sent the last byte of its answer
     * @return the atlas there, for reading
     * @throws AtlasException where the service doesn't answer in time
     */
    public static Atlas connect(URI endpoint, Duration time) {
        return new Atlas(RemoteStore.connect(endpoint, time));
    }

    /**
     * Reads the atlas that a dataset of another program holds, such as one of a stock Fuseki.
     *
     * @param dataset the dataset; it stays its owner's, to change and to close
     * @return the atlas in it, for reading
     */
    public static Atlas over(DatasetGraph dataset) {
        return new Atlas(DatasetStore.of(dataset));
    }

    /** {@return the canned queries} */
    public QueryRegistry queries() {
        return registry;
    }

    /**
     * Asks a canned query by its record.
     *
     * @param question the question with its parameters
     * @param graphs the graphs that alone are asked, each by short name, IRI or label; none for all
     * @param <R> a row
     * @return the rows, in the order of the query
     * @throws AtlasException where a parameter or graph means nothing in the atlas
     */
    public <R extends Record> List<R> run(Question<R> question, String... graphs) {
        Map<String, List<String>> words = new LinkedHashMap<>(RecordMapper.words(question));
        words.put(Binder.GRAPH, List.of(graphs));
        Answer answer = query(question.name(), words);
        return RecordMapper.read((Answer.Rows) answer, question.row());
    }

    /**
     * Asks a canned query by its name.
     *
     * @param name the query's name
     * @param parameters the words for each parameter; left-out ones take their defaults. Those for {@link Binder#GRAPH}
     *     name the graphs that alone are asked; names of things still come from all
     * @return the answer
     * @throws AtlasException where the query, a parameter or a graph is unknown, or a word doesn't fit
     */
    public Answer query(String name, Map<String, List<String>> parameters) {
        CannedQuery canned = registry.get(name);
        Query query = new Binder(this::node, NamedGraphs.in(store)).bind(canned, parameters);
        return store.read(reading -> NamedRows.of(reading, DeclaredBooleans.of(canned, Runner.run(reading, query))));
    }

    /**
     * Asks in SPARQL, over the union of all graphs.
     *
     * @param sparql SPARQL 1.1; well-known prefixes need no declaration
     * @return the answer
     * @throws AtlasException where it isn't SPARQL, with line and column
     */
    public Answer sparql(String sparql) {
        Query query = Runner.parse(sparql);
        return store.read(reading -> Runner.run(reading, query));
    }

    /**
     * Finds the thing that a name means.
     *
     * @param name a label, alias, short name, prefixed name or IRI, in either language
     * @return the thing
     * @throws AtlasException where nothing has that name, with the nearest names
     */
    public Named resolve(String name) {
        return names.resolve(name, "");
    }

    /** {@return the things whose names or definitions hold a text, best first, at most {@code most}} */
    public List<Hit> search(String text, int most) {
        return names.search(text, 0, most).hits();
    }

    /** {@return every name in the graph, to find things by} */
    public Names names() {
        return names;
    }

    /**
     * Describes a thing.
     *
     * @param name any name of it
     * @return what it is, its relations both ways, and who says so
     * @throws AtlasException where nothing has that name, with the nearest names
     */
    public ThingDescription describe(String name) {
        Named thing = resolve(name);
        return store.read(reading -> ThingReader.describe(reading, thing.iri()));
    }

    /**
     * Explains a fact.
     *
     * @param subject any name of the subject
     * @param relation any name of the relation
     * @param object any name of the object, or the written form of a text, number, date or address
     * @return why it holds, by as few steps as there can be; empty where it doesn't hold
     * @throws AtlasException where a name means nothing
     */
    public Optional<Proof> why(String subject, String relation, String object) {
        return fact(node(subject, ""), relation(relation), object)
                .flatMap(fact -> store.read(reading -> new Explainer(Rules.bundled(), reading).explain(fact)));
    }

    private Optional<Triple> fact(Node subject, Node relation, String object) {
        if (names.isA(relation.getURI(), Names.RELATION)) {
            return Optional.of(factOfThings(subject, relation, object));
        }
        return written(subject, relation, object).or(() -> names.known(object)
                .map(thing -> Triple.create(subject, relation, NodeFactory.createURI(thing.iri()))));
    }

    /** A thing is meant where one has that name; else what the graph has as it is written. */
    private Triple factOfThings(Node subject, Node relation, String object) {
        try {
            return Triple.create(subject, relation, node(object, ""));
        } catch (AtlasException e) {
            return written(subject, relation, object).orElseThrow(() -> e);
        }
    }

    private Optional<Triple> written(Node subject, Node relation, String text) {
        return store.read(reading -> Facts.written(reading, subject, relation, text, CurieExpander.iri(text))).stream()
                .findFirst();
    }

    /**
     * Tells how a fact is known that stands in graphs.
     *
     * @param fact the fact
     * @param graphs the IRIs of the graphs that hold it
     * @return how, graph by graph: stated by a record, concluded by the atlas, by hand, or merely held
     */
    public List<Ground> grounds(Triple fact, List<String> graphs) {
        return store.read(reading -> ThingReader.grounds(reading, fact, graphs));
    }

    /** {@return the claims that state a fact; empty where it is not claimed} */
    public List<Evidence> evidence(Triple fact) {
        return store.read(reading -> ThingReader.evidence(reading, fact));
    }

    /**
     * Prepares an export.
     *
     * @param format the format's name, such as {@code graphml}; {@link Exports} lists them
     * @param scope which part: {@code all}, {@code concepts}, {@code landscape}, {@code vocabulary},
     *     {@code around:THING[:HOPS]}, {@code query:NAME?param=…} or {@code graph:NAME}
     * @param choices what it is to be like
     * @return the export, to be written to a stream or a file
     * @throws AtlasException where the format, the scope or a name in it is unknown, with the nearest names
     */
    public Export export(String format, String scope, ExportOptions choices) {
        return Export.of(format, scope, choices, new ScopeResolver(registry, this::node), store);
    }

    /**
     * Reads a question in somebody's words.
     *
     * @param text such as {@code what is RAG} or {@code 百度有哪些AI工具}
     * @return the canned query that it means, with its parameters; empty where it isn't understood
     */
    public Optional<QuestionReading> understand(String text) {
        return questions.read(text);
    }

    /**
     * Finds what a scope of exports holds.
     *
     * @param scope such as {@code around:ChatGPT:2}
     * @return the things, sorted
     * @throws AtlasException where the scope or a name in it is unknown, with the nearest names
     */
    public List<Node> members(String scope) {
        return Export.members(scope, new ScopeResolver(registry, this::node), store);
    }

    private Node node(String name, String of) {
        return NodeFactory.createURI(names.resolve(name, of).iri());
    }

    private Node relation(String name) {
        String iri = CurieExpander.iri(name);
        boolean others = iri.startsWith("http") && !iri.startsWith(Iris.BASE);
        return others && Iris.isAbsolute(iri) ? NodeFactory.createURI(iri) : node(name, Names.PROPERTY);
    }

    /**
     * Adds files, all of them or none: what they hold is inferred over and checked in the transaction that adds it.
     *
     * @param additions the files and their graphs
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return what it brought
     * @throws AtlasException where a file can't be read or the graph would not be sound, with every
     *     problem; nothing is changed then
     */
    public Publisher.Outcome load(List<SourceFile> additions, Language language, Progress progress) {
        return publisher().publish(local(), additions, language, progress);
    }

    /**
     * Puts files in the place of what their graphs hold, all of them or none.
     *
     * @param additions the files and their graphs; these graphs hold nothing else afterwards
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return what it brought
     * @throws AtlasException where a file can't be read or the graph would not be sound, with every
     *     problem; nothing is changed then
     */
    public Publisher.Outcome replace(List<SourceFile> additions, Language language, Progress progress) {
        return publisher().replace(local(), additions, language, progress);
    }

    /**
     * Says what {@link #load} or {@link #replace} would change in the graphs of files, and changes nothing.
     *
     * @param additions the files and their graphs
     * @param replaces whether the files take the place of what the graphs hold
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return the difference in each graph
     * @throws AtlasException where a file can't be read or the graph would not be sound, with every problem
     */
    public List<Difference> compare(
            List<SourceFile> additions, boolean replaces, Language language, Progress progress) {
        return rehearsing(local -> publisher().compare(local, additions, replaces, language, progress));
    }

    /**
     * Takes a named graph away, with what follows from it.
     *
     * @param graph the graph's IRI
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return how many statements it held; 0 where there is no such graph
     * @throws AtlasException where the rest would not be sound without it; nothing is changed then
     */
    public long drop(String graph, Language language, Progress progress) {
        return publisher().drop(local(), graph, language, progress);
    }

    /**
     * Checks the graph as it is or, where there are files, as it would be with them.
     *
     * @param additions the files and their graphs; may be empty
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return what is wrong, and what is passed over
     */
    public Publisher.Findings validate(List<SourceFile> additions, Language language, Progress progress) {
        return additions.isEmpty()
                ? local().readDataset(dataset -> publisher().check(dataset, language))
                : rehearsing(local -> publisher().rehearse(local, additions, language, progress));
    }

    /** What can't be written is copied, to see what writing would bring. */
    private <T> T rehearsing(Function<LocalStore, T> work) {
        LocalStore local = local();
        if (local.isWritable()) {
            return work.apply(local);
        }
        try (LocalStore scratch = Bundle.openScratch()) {
            return work.apply(scratch);
        }
    }

    /** {@return why a store of one's own can only be read: it was made with another version of the ontology; empty where it fits} */
    public Optional<Problem> mismatch() {
        return store instanceof LocalStore local && local.isWritable()
                ? local.readDataset(OntologyVersion.bundled()::mismatch)
                : Optional.empty();
    }

    /**
     * Brings a store to the version of the ontology that this program is of: the atlas's own graphs are replaced, and other
     * data is renamed where the ontology was; all of it or nothing.
     *
     * @param language the language of the problems
     * @param progress hears how far the work is
     * @return the graphs that were replaced; empty where the store is of this version already
     * @throws AtlasException where the store is newer than the program, or would not be sound, with every problem
     */
    public List<String> upgrade(Language language, Progress progress) {
        try (LocalStore bundle = Bundle.open()) {
            return new StoreUpgrade(bundle, publisher()).run(local(), language, progress);
        }
    }

    private LocalStore local() {
        if (store instanceof LocalStore local) {
            return local;
        }
        throw AtlasException.of(ProblemCode.STORE_REMOTE);
    }

    /** {@return what publishes changes to an atlas: the bundled rules and shapes} */
    public static Publisher publisher() {
        return new Publisher(
                new Reasoner(Rules.bundled()), new Validator(Shapes.bundled()), Optional.of(OntologyVersion.bundled()));
    }

    /** {@return whether it is the bundled graph, which the world may read; anything else is its owner's} */
    public boolean isBundled() {
        return bundled;
    }

    /** {@return where the graph lives, for the faces that serve it} */
    public Store store() {
        return store;
    }

    @Override
    public void close() {
        store.close();
    }
}
