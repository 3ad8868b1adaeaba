package org.aigcatlas.cli.command;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.export.file.AtomicFiles;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.load.rdf.TurtleFormatter;
import org.aigcatlas.rdf.RdfSyntax;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lays Turtle files out. */
@Command(name = "format")
final class FormatCommand extends Subcommand {
    private static final Path ONTOLOGY = Path.of("ontology");

    @Parameters(arity = "0..*", paramLabel = "FILE")
    private List<Path> paths = List.of(ONTOLOGY);

    @Option(names = "--check")
    private boolean check;

    @Override
    public Integer call() {
        Map<Path, byte[]> changed = changed();
        changed.forEach((file, text) -> {
            if (!check) {
                AtomicFiles.file(file, out -> out.write(text));
            }
            console().out().println(file);
        });
        return check && !changed.isEmpty() ? 1 : 0;
    }

    /** Every file is read before any is written. */
    private Map<Path, byte[]> changed() {
        Map<Path, byte[]> changed = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (Path file : paths.stream().flatMap(FormatCommand::files).toList()) {
            try {
                byte[] before = Files.readAllBytes(file);
                byte[] after = TurtleFormatter.format(file.toString(), before).getBytes(StandardCharsets.UTF_8);
                if (!Arrays.equals(before, after)) {
                    changed.put(file, after);
                }
            } catch (AtlasException e) {
                problems.addAll(e.problems());
            } catch (IOException e) {
                problems.add(Problem.of(ProblemCode.LOAD_UNREADABLE).at(file.toString()));
            }
        }
        if (!problems.isEmpty()) {
            throw AtlasException.of(problems);
        }
        return changed;
    }

    private static Stream<Path> files(Path path) {
        if (!Files.exists(path)) {
            throw AtlasException.of(ProblemCode.FILE_ABSENT).at(path.toString());
        }
        if (!Files.isDirectory(path)) {
            return isTurtle(path) ? Stream.of(path) : refused(path);
        }
        try (Stream<Path> inside = Files.walk(path)) {
            return inside.filter(file -> Files.isRegularFile(file) && isTurtle(file)).sorted().toList().stream();
        } catch (IOException e) {
            throw AtlasException.of(ProblemCode.LOAD_UNREADABLE).at(path.toString());
        }
    }

    private static boolean isTurtle(Path file) {
        return RdfSyntax.ofFile(String.valueOf(file.getFileName()))
                .filter(RdfSyntax.TURTLE::equals)
                .isPresent();
    }

    private static Stream<Path> refused(Path file) {
        throw AtlasException.of(ProblemCode.FORMAT_NOT_TURTLE).at(file.toString());
    }
}
