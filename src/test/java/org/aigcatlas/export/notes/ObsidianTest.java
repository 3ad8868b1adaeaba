package org.aigcatlas.export.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.Atlas;
import org.aigcatlas.Graphs;
import org.aigcatlas.export.Diagrams;
import org.aigcatlas.export.Exported;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.store.LocalStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads vaults as Obsidian does: front matter as YAML, links by the name of a note, wherever it lies. */
class ObsidianTest {
    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\]|]+)(?:\\|([^\\]]+))?]]");
    private static final Pattern NOTE = Pattern.compile("(?s)---\\n(.*?)---\\n# .*");

    @TempDir
    private Path folder;

    /** {@return each note's text by its name; names are unique whatever the case} */
    private Map<String, String> vault(Atlas atlas, String scope, ExportOptions choices) throws IOException {
        Path vault = folder.resolve("vault");
        atlas.export("obsidian", scope, choices).write(vault, done -> {});
        Map<String, String> notes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        try (Stream<Path> files = Files.walk(vault)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                assertThat(name).endsWith(".md");
                assertThat(notes.put(name.substring(0, name.length() - 3), Files.readString(file)))
                        .as(name)
                        .isNull();
            }
        }
        return notes;
    }

    private static Stream<MatchResult> links(String note) {
        return LINK.matcher(note).results();
    }

    private static Map<?, ?> properties(String note) {
        var matcher = NOTE.matcher(note);
        assertThat(matcher.matches()).as(note).isTrue();
        return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(matcher.group(1));
    }

    private static Collection<?> tags(String note) {
        return properties(note).get("tags") instanceof Collection<?> tags ? tags : List.of();
    }

    private static Stream<String> scopes() {
        return Exported.SCOPES.stream();
    }

    @ParameterizedTest
    @MethodSource("scopes")
    void everyLinkLeadsToANoteAndEveryThingHasOne(String scope) throws IOException {
        Map<String, String> notes = vault(Exported.atlas(), scope, ExportOptions.USUAL);
        Diagrams expected = new Diagrams(scope);
        List<String> things = notes.keySet().stream()
                .filter(name -> !name.startsWith("Index"))
                .toList();
        // A conclusion names no object, so that no link can tell it: it has a note of its own.
        assertThat(things)
                .filteredOn(name -> !tags(notes.getOrDefault(name, "")).contains("Conclusion"))
                .hasSize(expected.nodes());
        expected.assertEdges(things.stream()
                .mapToLong(name -> links(notes.getOrDefault(name, "")).count())
                .sum());
        notes.values().forEach(note -> assertThat(links(note).map(link -> link.group(1)))
                .allMatch(notes::containsKey));
        assertThat(notes.values().stream().map(ObsidianTest::properties)).allMatch(map -> map.containsKey("aliases"));
    }

    @Test
    void indexesNameEveryThingOfAClass() throws IOException {
        Map<String, String> notes = vault(Exported.atlas(), "concepts", ExportOptions.USUAL);
        List<String> listed = notes.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("Index of "))
                .flatMap(entry -> links(entry.getValue()).map(link -> link.group(1)))
                .toList();
        assertThat(listed)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(notes.keySet().stream()
                        .filter(name -> !name.startsWith("Index"))
                        .toList());
        assertThat(notes.get("Index of Tool")).contains("# tool · 工具", "[[ChatGPT]]");
        assertThat(notes.get("Index")).contains("[[Index of Tool|tool · 工具]]");
    }

    @Test
    void aNoteTellsWhatTheThingIsInBothLanguagesAndWhoSaysSo() throws IOException {
        Map<String, String> notes = vault(Exported.atlas(), "concepts", ExportOptions.USUAL);
        assertThat(notes.get("ChatGPT"))
                .contains("- is made by · 开发方为: [[OpenAI]] (article\\#7.1; Accepted)\n")
                .contains("- is an instance of · 所属种类为: [[large language model|large language model · 大语言模型]]");
        Map<?, ?> model = properties(notes.getOrDefault("large language model", ""));
        assertThat(model.get("aliases")).asInstanceOf(LIST).contains("large language model", "大语言模型", "LLM");
        assertThat(model.get("tags")).isEqualTo(List.of("ModelKind"));
        assertThat(model.get("iri")).isEqualTo("https://w3id.org/aigc/id/large-language-model");
    }

    @Test
    void chineseAloneNamesTheNotes() throws IOException {
        Map<String, String> notes =
                vault(Exported.atlas(), "around:chatgpt", ExportOptions.USUAL.with(LanguageSelection.ZH));
        assertThat(notes.get("ChatGPT"))
                .contains("- 所属种类为: [[大语言模型]]")
                .doesNotContain("is an instance", "language model");
    }

    @Test
    void namesFitEveryFileSystemAndValuesKeepTheirTypes() throws IOException {
        try (Atlas atlas = Atlas.inMemory()) {
            Graphs.put((LocalStore) atlas.store(), "test", """
                    id:one a aigc:Tool ; rdfs:label "Same"@en ; skos:definition "# [[no link]] <b>*x*</b> %%%%no%%%%"@en ;
                      aigc:uses id:two , id:con , id:long ; aigc:open true ; aigc:inputPrice 0.25 ; aigc:contextLimit 128000 ;
                      aigc:released "2025-03-01"^^xsd:date ; aigc:catalogueId "yes: no # 'x'" .
                    id:two a aigc:Task ; rdfs:label "same"@en .
                    id:con a aigc:Task ; rdfs:label "CON"@en .
                    id:index a aigc:Task ; rdfs:label "Index of Tool"@en .
                    id:odd a aigc:Task ; rdfs:label "../a:b|c?[[d]]\\"#^*<>."@en .
                    id:long a aigc:Task ; rdfs:label "%s"@zh .
                    """.formatted("很长的名称".repeat(60)));
            Map<String, String> notes = vault(atlas, "all", ExportOptions.USUAL);
            assertThat(notes)
                    .containsKeys("Same (one)", "same (two)", "CON (con)", "Index of Tool (index)", "a b c d")
                    .hasSize(9);
            assertThat(notes.keySet()).allMatch(name -> name.getBytes(StandardCharsets.UTF_8).length < 250);
            String note = notes.getOrDefault("Same (one)", "");
            assertThat(note).contains("\\# \\[\\[no link\\]\\] \\<b\\>\\*x\\*\\</b\\> \\%%no\\%%");
            assertThat(links(note).map(link -> link.group(1).toLowerCase(Locale.ROOT)))
                    .allMatch(notes::containsKey)
                    .contains("same (two)", "con (con)");
            Map<?, ?> properties = properties(note);
            assertThat(properties.get("open")).isEqualTo(true);
            assertThat(properties.get("inputPrice")).isEqualTo(0.25);
            assertThat(properties.get("contextLimit")).isEqualTo(128000);
            assertThat(properties.get("released")).isEqualTo("2025-03-01");
            assertThat(properties.get("catalogueId")).isEqualTo("yes: no # 'x'");
        }
    }
}
