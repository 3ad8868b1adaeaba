package org.aigcatlas.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.graph.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --help} says, in both languages. */
class HelpTest {
    private static final Path FOLDER = Path.of("src", "main", "resources", "org", "aigcatlas", "cli", "command");

    /** What the library of the command line says in English by itself. */
    private static final List<String> OF_THE_LIBRARY =
            List.of("usage.synopsisHeading", "mixinStandardHelpOptions.help", "mixinStandardHelpOptions.version");

    static Stream<String> commands() {
        return Main.commandLine(Console.ofProcess()).getSubcommands().entrySet().stream()
                .filter(command ->
                        !command.getValue().getCommandSpec().usageMessage().hidden())
                .map(command -> command.getKey());
    }

    private static Properties file(String name) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(FOLDER.resolve(name))) {
            words.load(in);
        }
        return words;
    }

    private static boolean isChinese(String text) {
        return text.codePoints().anyMatch(sign -> Character.UnicodeScript.of(sign) == Character.UnicodeScript.HAN);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpIsInTheLanguageAskedForWhereverThatIsSaid(String command) {
        for (String[] words : List.of(
                new String[] {command, "--help", "--lang", "zh"}, new String[] {"--lang", "zh", command, "--help"})) {
            Shell.Ended ended = Shell.run(words);
            assertThat(ended.code()).isZero();
            assertThat(ended.out())
                    .contains("用法：aigc " + command, "选项：", "显示此帮助后退出", "以哪种语言显示")
                    .doesNotContain("Usage:", "Options:", "Show this help", "Examples:", "(default");
        }
        assertThat(Shell.run(command, "--help", "--lang", "en").out()).contains("Usage: aigc " + command, "Options:");
    }

    @Test
    void withoutACommandTheCommandsAreListedInTheLanguageAskedFor() {
        assertThat(Shell.run("--lang", "zh").out())
                .contains("用法：aigc", "命令：", "对外提供图谱", "例如：", "退出码：", "命令有误")
                .doesNotContain("Usage:", "Commands:", "  complete ");
        assertThat(Shell.run("--lang", "en").out()).contains("Usage: aigc", "Commands:", "Serves the graph");
    }

    @Test
    void whatHelpSaysInEnglishItSaysInChinese() throws IOException {
        Properties english = file("help.properties");
        Properties chinese = file("help_zh.properties");
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(chinese.containsKey(key) || isExample(english.getProperty(key)))
                        .as(key)
                        .isTrue());
        assertThat(chinese.stringPropertyNames())
                .filteredOn(key -> !OF_THE_LIBRARY.contains(key))
                .isSubsetOf(english.stringPropertyNames());
        assertThat(chinese).allSatisfy((key, text) -> assertThat(isChinese(text.toString())
                        || isExample(text.toString())
                        || english.getProperty(key.toString()).equals(text))
                .as(key.toString())
                .isTrue());
    }

    private static boolean isExample(String text) {
        return text.matches(" {2}(aigc|AIGC_).*");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyCommandAndOptionHasWords(Language language) {
        CommandLine line = Main.commandLine(Console.ofProcess());
        ResourceBundle words = LanguageOfHelp.words(language);
        assertThat(words.getLocale()).isEqualTo(language == Language.ZH ? Locale.CHINESE : Locale.ROOT);
        line.setResourceBundle(words);
        line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.usageMessage().hidden())
                .forEach(command -> {
                    assertThat(command.usageMessage().description())
                            .as(command.name())
                            .isNotEmpty();
                    assertThat(arguments(command)).allSatisfy(argument -> assertThat(
                                    String.join("", argument.description()))
                            .as(command.name() + " " + argument)
                            .isNotBlank()
                            .satisfies(text -> assertThat(isChinese(text)).isEqualTo(language == Language.ZH)));
                });
    }

    private static List<ArgSpec> arguments(CommandSpec command) {
        return Stream.concat(
                        command.options().stream().map(option -> (ArgSpec) option),
                        command.positionalParameters().stream())
                .toList();
    }
}
