package org.aigcatlas.cli.command;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, and the console that it talks to. */
public abstract class GlobalOptions {
    private final Console console;

    @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
    private @Nullable LanguageSelection language;

    /** The options of commands that talk to a console. */
    protected GlobalOptions(Console console) {
        this.console = console;
    }

    /** {@return where the words of commands go} */
    public Console console() {
        return console;
    }

    /** {@return the language of complaints, which is never one itself} */
    public Language languageOfComplaints() {
        return language == LanguageSelection.BOTH ? languageOfSystem() : language();
    }

    /** {@return the language asked for, or the system's} */
    Language language() {
        return Optional.ofNullable(language).map(GlobalOptions::single).orElseGet(GlobalOptions::languageOfSystem);
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
                throw AtlasException.of(ProblemCode.COMMAND_LANGUAGE_DOUBLE).at("--lang");
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
}
