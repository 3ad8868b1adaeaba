package org.aigcatlas.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.load.BundleCompiler;
import org.aigcatlas.load.Progress;
import org.aigcatlas.load.Publisher;

/** Compiles the bundled graph; the build runs it. */
public final class CompileBundle {
    private CompileBundle() {}

    /**
     * Compiles.
     *
     * @param args the project's folder and the folder of its classes
     * @throws IOException where reading or writing fails
     */
    public static void main(String[] args) throws IOException {
        try {
            Publisher.Outcome outcome = BundleCompiler.compile(Path.of(args[0]), Path.of(args[1]), Progress.SILENT);
            System.out.println("Compiled the graph: " + outcome.added() + " statements, " + outcome.inferred()
                    + " facts that follow.");
        } catch (AtlasException e) {
            System.err.println("The graph can't be compiled:");
            e.problems().forEach(problem -> System.err.println("  " + problem));
            System.exit(1);
        }
    }
}
