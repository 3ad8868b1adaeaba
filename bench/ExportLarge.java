import java.nio.file.Path;
import org.aigcatlas.export.Export;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.scope.ScopeResolver;
import org.aigcatlas.query.QueryRegistry;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** Exports a store whole, without the index of names that only searching needs. Arguments: store, format, file. */
public final class ExportLarge {
    public static void main(String[] args) {
        JenaSystem.init();
        ScopeResolver selector = new ScopeResolver(new QueryRegistry(), (name, of) -> NodeFactory.createURI(name));
        try (LocalStore store = LocalStore.open(Path.of(args[0]))) {
            Export.of(args[1], "all", ExportOptions.USUAL, selector, store).write(Path.of(args[2]), done -> {});
        }
    }
}
