package org.aigcatlas.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints how many lines of the program the tests reach; the build runs it after them. */
final class Coverage {
    private Coverage() {}

    public static void main(String[] args) throws IOException {
        List<String> report = Files.readAllLines(Path.of(args[0]));
        List<String> columns = List.of(report.getFirst().split(",", -1));
        long missed = sum(report, columns.indexOf("LINE_MISSED"));
        long covered = sum(report, columns.indexOf("LINE_COVERED"));
        System.out.printf(
                Locale.ROOT,
                "Line coverage: %.1f %% (%d of %d lines)%n",
                100.0 * covered / (covered + missed),
                covered,
                covered + missed);
    }

    private static long sum(List<String> report, int column) {
        return report.stream()
                .skip(1)
                .mapToLong(line -> Long.parseLong(List.of(line.split(",", -1)).get(column)))
                .sum();
    }
}
