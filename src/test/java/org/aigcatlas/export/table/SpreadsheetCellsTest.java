package org.aigcatlas.export.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetCellsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+A1",
                "-A1",
                "@SUM(1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "=",
                "-",
                "-5+cmd|' /C calc'!A0",
                "－1",
                "＝1",
                "-5.",
                "+-3"
            })
    void whatASpreadsheetWouldRunIsMadeAText(String cell) {
        assertThat(SpreadsheetCells.of(List.of(cell))).containsExactly("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-5", "+3.2", "-1.5e-7", "a=1", "'=1", " x", "", "5"})
    void whatItWouldNotStays(String cell) {
        assertThat(SpreadsheetCells.of(List.of(cell))).containsExactly(cell);
    }

    @Test
    void onlyTablesForSpreadsheetsAreChanged() throws IOException {
        try (Atlas atlas = Atlas.inMemory()) {
            Graphs.put((LocalStore) atlas.store(), "test", """
                    id:formula a aigc:Tool ; rdfs:label "=cmd|' /C calc'!A0"@en ; aigc:note "@SUM(1)" .
                    """);
            assertThat(table(atlas, ExportOptions.USUAL)).contains("formula,=cmd|' /C calc'!A0,", ",@SUM(1)");
            assertThat(table(atlas, ExportOptions.USUAL.withByteOrderMark()))
                    .startsWith("\ufeffid,")
                    .contains("formula,'=cmd|' /C calc'!A0,", ",'@SUM(1)");
        }
    }

    private static String table(Atlas atlas, ExportOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        atlas.export("csv", "all", options).write(out, read -> {});
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("Tool.csv")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }
}
