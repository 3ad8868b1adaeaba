import java.nio.file.Path;
import org.aigcatlas.export.Choices;
import org.aigcatlas.export.Export;
import org.aigcatlas.export.Selector;
import org.aigcatlas.query.Catalogue;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;

/** Exports a store whole, without the index of names that only searching needs. Arguments: store, format, file. */
public final class ExportLarge {
    public static void main(String[] args) {
        JenaSystem.init();
        Selector selector = new Selector(new Catalogue(), (name, of) -> NodeFactory.createURI(name));
        try (LocalStore store = LocalStore.open(Path.of(args[0]))) {
            Export.of(args[1], "all", Choices.USUAL, selector, store).write(Path.of(args[2]), done -> {});
        }
    }
}
