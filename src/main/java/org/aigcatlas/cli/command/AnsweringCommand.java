package org.aigcatlas.cli.command;

import org.aigcatlas.query.Answer;
import picocli.CommandLine.Mixin;

/** A command that prints what a query answers. */
abstract class AnsweringCommand extends ReadingCommand {
    @Mixin
    private FormatOption format = new FormatOption();

    @Override
    void check() {
        format.check();
    }

    /** {@return whether the answer is for a person} */
    boolean isTable() {
        return format.isTable();
    }

    void print(Answer answer) {
        format.print(answer, console(), language());
    }
}
