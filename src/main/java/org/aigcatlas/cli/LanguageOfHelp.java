package org.aigcatlas.cli;

import java.util.Locale;
import java.util.ResourceBundle;
import org.aigcatlas.cli.command.GlobalOptions;
import org.aigcatlas.cli.command.RootCommand;
import org.aigcatlas.graph.Language;
import picocli.CommandLine.Help;
import picocli.CommandLine.IHelpFactory;
import picocli.CommandLine.Model.CommandSpec;

/** Lets help speak the language that was asked for, which is known once the whole command is read. */
final class LanguageOfHelp implements IHelpFactory {
    private final GlobalOptions global;

    LanguageOfHelp(GlobalOptions global) {
        this.global = global;
    }

    @Override
    public Help create(CommandSpec command, Help.ColorScheme colours) {
        command.root().commandLine().setResourceBundle(words(global.languageOfComplaints()));
        return new Help(command, colours);
    }

    /** {@return the words of help in a language; the system's language doesn't matter} */
    static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(RootCommand.HELP, language == Language.ZH ? Locale.CHINESE : Locale.ROOT);
    }
}
