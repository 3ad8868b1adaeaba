package org.aigcatlas.cli;

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
        format.print(answer, aigc().console(), aigc().language());
    }
}
