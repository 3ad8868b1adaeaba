package org.aigcatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing is said twice: no six lines in a row stand in two places of the code. */
class DuplicatesTest {
    private static final int LINES = 6;
    private static final Path MAIN = Path.of("src", "main", "java", "org", "aigcatlas");
    private static final Pattern NOTHING_SAID = Pattern.compile("|import .*|package .*|/\\*\\*|\\*/");

    /** Files whose repetitions may stay, each with the reason. */
    private static final List<String> EXCEPTIONS =
            """
            serve/sparql/GraphStoreAction.java begins as Fuseki's other actions, which have no parent that could do it
            serve/sparql/UpdateAction.java begins so, too
            serve/sparql/OwnFunctions.java wraps two registries of the engine that have no parent either
            """.lines().map(line -> line.split(" ", 2)[0]).toList();

    /**
     * A line of code.
     *
     * @param file the file below the code's folder
     * @param number its number
     * @param text what it says, with single spaces
     */
    private record Line(String file, int number, String text) {}

    private static List<Line> lines(String file, List<String> texts) {
        return IntStream.range(0, texts.size())
                .mapToObj(at -> new Line(file, at + 1, texts.get(at).strip().replaceAll("\\s+", " ")))
                .filter(line -> !NOTHING_SAID.matcher(line.text()).matches())
                .toList();
    }

    /** {@return the places where lines stand that stand elsewhere as well, two by two} */
    private static Set<String> duplicates(List<List<Line>> files) {
        Map<List<String>, Line> first = new HashMap<>();
        Set<String> found = new TreeSet<>();
        for (List<Line> file : files) {
            for (int at = 0; at + LINES <= file.size(); at++) {
                Line here = file.get(at);
                List<String> block =
                        file.subList(at, at + LINES).stream().map(Line::text).toList();
                Line there = first.putIfAbsent(block, here);
                if (there != null) {
                    found.add(there.file() + ":" + there.number() + " ~ " + here.file() + ":" + here.number());
                }
            }
        }
        return found;
    }

    private static boolean isExcepted(String file) {
        return EXCEPTIONS.stream().anyMatch(file::startsWith);
    }

    private static List<List<Line>> code() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            List<List<Line>> code = new ArrayList<>();
            for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                code.add(lines(MAIN.relativize(file).toString(), Files.readAllLines(file)));
            }
            return code;
        }
    }

    private static List<List<Line>> watched() throws IOException {
        return code().stream()
                .filter(file -> file.stream().noneMatch(line -> isExcepted(line.file())))
                .toList();
    }

    @Test
    void noSixLinesStandInTwoPlaces() throws IOException {
        List<List<Line>> code = watched();
        assertThat(code).hasSizeGreaterThan(500);
        assertThat(duplicates(code)).isEmpty();
    }

    @Test
    void aBlockThatIsCopiedIsFound() throws IOException {
        List<List<Line>> code = new ArrayList<>(watched());
        List<Line> whole = code.stream()
                .filter(file -> file.getFirst().file().equals("graph/Nearest.java"))
                .findFirst()
                .orElseThrow();
        List<String> copied = whole.stream()
                .skip(3)
                .limit(LINES)
                .map(line -> "        " + line.text())
                .collect(Collectors.toCollection(ArrayList::new));
        copied.add(2, "");
        code.add(lines("graph/Copy.java", copied));
        assertThat(duplicates(code))
                .containsExactly("graph/Nearest.java:" + whole.get(3).number() + " ~ graph/Copy.java:1");
        copied.removeFirst();
        code.set(code.size() - 1, lines("graph/Copy.java", copied));
        assertThat(duplicates(code)).isEmpty();
    }

    @Test
    void everyExceptionIsStillThere() throws IOException {
        Set<String> files = new HashSet<>();
        code().forEach(file -> file.stream().findFirst().ifPresent(line -> files.add(line.file())));
        assertThat(EXCEPTIONS).allMatch(each -> files.stream().anyMatch(file -> file.startsWith(each)));
    }
}
