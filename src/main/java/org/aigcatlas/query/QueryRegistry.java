package org.aigcatlas.query;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.store.Bundled;

/** The canned queries that ship with the atlas, each parsed once, when it is first asked for. */
public final class QueryRegistry {
    private static final String FOLDER = "queries";
    private static final String ENDING = ".rq";
    private static final String COLUMNS = "columns.yml";

    private final List<String> names;
    private final Map<String, FrontMatter> columns;
    private final Map<String, CannedQuery> parsed = new ConcurrentHashMap<>();

    /** The queries of the folder {@code queries/}. */
    public QueryRegistry() {
        this.names = Bundled.names(FOLDER, ENDING);
        this.columns = FrontMatter.ofYaml(FOLDER + "/" + COLUMNS, Bundled.text(FOLDER, COLUMNS))
                .entries();
    }

    /** {@return the names of all queries, sorted} */
    public List<String> names() {
        return names;
    }

    /** {@return all queries, sorted by name} */
    public List<CannedQuery> all() {
        return names.stream().map(this::get).toList();
    }

    /**
     * Finds a query.
     *
     * @param name its name
     * @return the query
     * @throws AtlasException where there is none, with the nearest names
     */
    public CannedQuery get(String name) {
        if (!names.contains(name)) {
            throw AtlasException.of(ProblemCode.QUERY_UNKNOWN)
                    .with("name", name)
                    .nearest(Nearest.among(name, names));
        }
        return parsed.computeIfAbsent(name, key -> CannedQuery.parse(key, Bundled.text(FOLDER, key + ENDING), columns));
    }
}
