package org.aigcatlas.cli.completion;

import java.util.Iterator;
import org.aigcatlas.query.QueryRegistry;

/** The names of the canned queries, for the shell to complete. */
public final class QueryNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return new QueryRegistry().names().iterator();
    }
}
