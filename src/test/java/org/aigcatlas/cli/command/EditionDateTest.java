package org.aigcatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EditionDateTest {

    @Test
    void theNameOfAFileTellsTheDayAndItsFolderDoesNot() {
        assertThat(EditionDate.of("/x/2020-01-01/api-2026-04-01.json.gz")).contains(LocalDate.of(2026, 4, 1));
        assertThat(EditionDate.of("/x/2020-01-01/api.json")).isEmpty();
    }
}
