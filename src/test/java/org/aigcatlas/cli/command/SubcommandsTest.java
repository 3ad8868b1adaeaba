package org.aigcatlas.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.aigcatlas.cli.Shell;
import org.aigcatlas.cli.output.Console;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Which commands a line needs. */
class SubcommandsTest {
    private static CommandLine root() {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return new CommandLine(new RootCommand(new Console(nowhere, nowhere, false, false, 80)));
    }

    private static Map<String, CommandLine> needed(String... args) {
        CommandLine root = root();
        Subcommands.addNeeded(root, args);
        return root.getSubcommands();
    }

    @Test
    void everyCommandIsCalledAsItSays() {
        CommandLine root = root();
        Subcommands.addAll(root);
        assertThat(root.getSubcommands()).hasSize(25).allSatisfy((name, command) -> assertThat(command.getCommand()
                        .getClass()
                        .getAnnotation(CommandLine.Command.class)
                        .name())
                .isEqualTo(name));
    }

    @Test
    void aCommandNeedsNoOther() {
        assertThat(needed("show", "query")).containsOnlyKeys("show");
    }

    @Test
    void whereNoneIsNamedNamesAreEnough() {
        assertThat(needed("shw")).hasSize(24).doesNotContainKey("complete").allSatisfy((name, command) -> assertThat(
                        command.getCommandSpec().userObject())
                .isNull());
    }

    @Test
    void aLineIsCompletedByTheCommandThatItNames() {
        assertThat(needed("complete", "aigc --lang zh show Chat")).containsOnlyKeys("complete", "show");
        assertThat(needed("completion")).hasSize(25);
    }

    @ParameterizedTest
    @CsvSource({"--lang,en,show,GAN", "--lang=en,show,GAN,--all", "show,GAN,--lang,en"})
    void aCommandIsFoundWhereverItStands(String first, String second, String third, String fourth) {
        assertThat(Shell.run(first, second, third, fourth).out()).contains("GAN");
    }

    @Test
    void aLineMayStandInAFile(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("line"), List.of("show", "GAN"));
        assertThat(Shell.run("@" + file).code()).isZero();
    }

    @Test
    void aMisspeltNameIsToldWithWhatIsNear() {
        Shell.Ended ended = Shell.run("shw");
        assertThat(ended.code()).isEqualTo(2);
        assertThat(ended.err()).contains("Unmatched argument: shw", "aigc show");
    }
}
