package org.aigcatlas.export.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The cells of tables that a spreadsheet opens. A spreadsheet runs what begins like a formula, whoever wrote it, so that
 * such a text gets an apostrophe before it, which the spreadsheet takes for the mark of a text (as OWASP advises on CSV
 * injection). Plain numbers stay numbers.
 */
final class SpreadsheetCells {
    /** How a formula begins, also in full-width signs; tab and line breaks are skipped before it. */
    private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d+)?");

    private SpreadsheetCells() {}

    /** {@return the cells, none of which is run} */
    static List<String> of(List<String> cells) {
        return cells.stream().map(SpreadsheetCells::of).toList();
    }

    private static String of(String cell) {
        boolean isRun = !cell.isEmpty()
                && BEGINNINGS.indexOf(cell.charAt(0)) >= 0
                && !NUMBER.matcher(cell).matches();
        return isRun ? "'" + cell : cell;
    }
}
