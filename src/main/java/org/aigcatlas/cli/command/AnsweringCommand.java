package org.aigcatlas.cli.command;

import java.util.function.UnaryOperator;
import org.aigcatlas.query.Answer;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.ColumnWords;
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

    /** Prints an answer whose columns are called as whoever asked has called them. */
    void print(Answer answer) {
        format.print(answer, UnaryOperator.identity(), console(), language());
    }

    /** Prints what a canned query answers. */
    void print(CannedQuery query, Answer answer) {
        ColumnWords words = new ColumnWords();
        format.print(answer, column -> words.head(query, column, language()), console(), language());
    }
}
