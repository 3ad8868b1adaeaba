package org.aigcatlas.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command that holds all others. */
@Command(
        name = "aigc",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        description = "AIGC Atlas: an open knowledge graph of AI-generated content, and who says what.",
        footer = {
            "%nExamples:",
            "  aigc serve",
            "  aigc show ChatGPT",
            "  aigc query tools-by-vendor -p vendor=百度",
            "  aigc why midjourney produces image",
            "%n`aigc COMMAND --help` tells more."
        },
        sortOptions = false,
        usageHelpAutoWidth = true,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        parameterListHeading = "%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the answer is no, or the data is bad",
            "2:the command was wrong: a misspelt name, a missing value"
        },
        subcommands = {
            CompletionCommand.class,
            DropCommand.class,
            ExportCommand.class,
            FormatCommand.class,
            IdentityCommand.class,
            LoadCommand.class,
            QualityCommand.class,
            QueriesCommand.class,
            QueryCommand.class,
            RefreshCommand.class,
            SearchCommand.class,
            ServeCommand.class,
            ShowCommand.class,
            SparqlCommand.class,
            StatsCommand.class,
            UpgradeCommand.class,
            ValidateCommand.class,
            WhyCommand.class
        })
final class RootCommand implements Runnable {
    private final Console console;

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            scope = ScopeType.INHERIT,
            description =
                    "The language of what is told about the graph (default: that of the system); exports take both, too.")
    private @Nullable LanguageSelection language;

    RootCommand(Console console) {
        this.console = console;
    }

    /** {@return the whole command line, talking to this console} */
    static CommandLine commandLine(Console console) {
        RootCommand aigc = new RootCommand(console);
        return new CommandLine(aigc)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.outIsTerminal() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setExecutionExceptionHandler(new ExecutionErrorHandler(aigc))
                .setParameterExceptionHandler(new ParameterErrorHandler(aigc));
    }

    Console console() {
        return console;
    }

    /** {@return the language asked for, or the system's} */
    Language language() {
        return Optional.ofNullable(language).map(RootCommand::single).orElseGet(RootCommand::languageOfSystem);
    }

    /** {@return the language of complaints, which is never one itself} */
    Language languageOfComplaints() {
        return language == LanguageSelection.BOTH ? languageOfSystem() : language();
    }

    /** {@return what is worth a word and no fault, as a sentence} */
    String remark(Problem passedOver) {
        return language().pick("Remark: ", "提示：") + passedOver.sentence(language());
    }

    /** {@return the languages that an export is asked for} */
    LanguageSelection wording() {
        return Optional.ofNullable(language).orElse(LanguageSelection.BOTH);
    }

    private static Language single(LanguageSelection wording) {
        return switch (wording) {
            case EN -> Language.EN;
            case ZH -> Language.ZH;
            case BOTH ->
                throw AtlasException.of(
                        Problem.of(ProblemCode.COMMAND_LANGUAGE_DOUBLE).at("--lang"));
        };
    }

    private static Language languageOfSystem() {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(System::getenv)
                .filter(value -> value != null && !value.isBlank() && !value.startsWith("C."))
                .findFirst()
                .filter(value -> value.toLowerCase(Locale.ROOT).startsWith("zh"))
                .map(value -> Language.ZH)
                .orElse(Language.EN);
    }

    @Override
    public void run() {
        CommandLine.usage(this, console.out());
    }
}
