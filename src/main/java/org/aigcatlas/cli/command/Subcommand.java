package org.aigcatlas.cli.command;

import java.util.concurrent.Callable;
import org.aigcatlas.cli.output.Console;
import org.aigcatlas.cli.output.ProgressLine;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Problem;
import picocli.CommandLine.ParentCommand;

/** A command of the command line, which answers with an exit code. */
abstract class Subcommand implements Callable<Integer> {
    @ParentCommand
    private GlobalOptions global;

    GlobalOptions global() {
        return global;
    }

    Console console() {
        return global.console();
    }

    Language language() {
        return global.language();
    }

    /** {@return the line that shows how far a long task has come} */
    ProgressLine progress(String task) {
        return ProgressLine.on(console(), task);
    }

    /** Prints a line of the result, in the language asked for. */
    void print(String en, String zh) {
        console().out().println(language().pick(en, zh));
    }

    /** Says a line that isn't a result, in the language asked for. */
    void say(String en, String zh) {
        console().say(language().pick(en, zh));
    }

    /** Says that a change is in the store. */
    void sayPublished(long inferred) {
        say("Published; " + inferred + " facts follow in the whole graph.", "已发布；全图共推断出 " + inferred + " 条事实。");
    }

    /** {@return what is worth a word and no fault, as a sentence} */
    String remark(Problem passedOver) {
        return language().pick("Remark: ", "提示：") + passedOver.sentence(language());
    }
}
