package org.aigcatlas.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text in columns that line up, with Chinese taken as twice as wide as Latin. */
public final class Table {
    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final List<String> heads;
    private final List<List<String>> rows;

    /**
     * A table.
     *
     * @param heads the heads of its columns
     * @param rows rows with a cell for each head
     */
    public Table(List<String> heads, List<List<String>> rows) {
        this.heads = List.copyOf(heads);
        this.rows = rows.stream()
                .map(row -> row.stream().map(Console::readable).toList())
                .toList();
    }

    /** Prints the table; on a terminal, cells are folded so that the rows fit. */
    public void print(Console console) {
        int[] widths = widths();
        if (console.outIsTerminal()) {
            squeeze(widths, console.width());
        }
        lines(heads, widths).forEach(line -> console.out().println(console.bold(line)));
        for (List<String> row : rows) {
            lines(row, widths).forEach(console.out()::println);
        }
    }

    /** {@return the table as lines of Markdown} */
    public List<String> markdown() {
        List<String> lines = new ArrayList<>();
        lines.add(markdown(heads));
        lines.add(markdown(heads.stream().map(head -> "---").toList()));
        rows.forEach(row -> lines.add(markdown(row)));
        return lines;
    }

    private static String markdown(List<String> row) {
        return row.stream().map(cell -> cell.replace("|", "\\|")).collect(Collectors.joining(" | ", "| ", " |"));
    }

    private int[] widths() {
        return IntStream.range(0, heads.size())
                .map(column -> IntStream.concat(
                                IntStream.of(Width.of(heads.get(column))),
                                rows.stream().mapToInt(row -> Width.of(row.get(column))))
                        .max()
                        .orElse(0))
                .toArray();
    }

    private static void squeeze(int[] widths, int most) {
        int room = Math.max(most - GAP * (widths.length - 1), NARROWEST * widths.length);
        while (Arrays.stream(widths).sum() > room) {
            int widest = IntStream.range(0, widths.length)
                    .reduce(0, (best, column) -> widths[column] > widths[best] ? column : best);
            widths[widest]--;
        }
    }

    private static List<String> lines(List<String> row, int[] widths) {
        List<List<String>> cells = new ArrayList<>();
        for (int column = 0; column < widths.length; column++) {
            cells.add(Width.fold(row.get(column), widths[column]));
        }
        int height = Collections.max(cells.stream().map(List::size).toList());
        return IntStream.range(0, height)
                .mapToObj(line -> line(cells, widths, line))
                .toList();
    }

    private static String line(List<List<String>> cells, int[] widths, int line) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < widths.length; column++) {
            List<String> cell = cells.get(column);
            String part = line < cell.size() ? cell.get(line) : "";
            text.append(part).append(" ".repeat(widths[column] - Width.of(part) + GAP));
        }
        return text.toString().stripTrailing();
    }
}
