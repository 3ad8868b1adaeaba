package org.aigcatlas.cli.command;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import org.aigcatlas.Atlas;
import org.aigcatlas.query.Question;
import org.aigcatlas.query.question.ClaimsBySource;
import org.aigcatlas.query.question.ClassCounts;
import org.aigcatlas.query.question.Graphs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what is in the atlas. */
@Command(name = "stats")
final class StatsCommand extends AnsweringCommand {
    @Option(names = "--by", paramLabel = "class|graph|source")
    private @Nullable Part part;

    /** What is counted. */
    enum Part {
        CLASS(new ClassCounts(), "Things by class", "各类事物"),
        GRAPH(new Graphs(), "Statements by graph", "各图的陈述"),
        SOURCE(new ClaimsBySource(), "Claims by source", "各来源的说法");

        private final String query;
        private final String en;
        private final String zh;

        Part(Question<?> question, String en, String zh) {
            this.query = question.name();
            this.en = en;
            this.zh = zh;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    int read(Atlas atlas) {
        if (part == null && isTable()) {
            all(atlas);
        } else {
            print(atlas, part == null ? Part.CLASS : part);
        }
        return 0;
    }

    private void all(Atlas atlas) {
        PrintStream out = console().out();
        for (Part each : Part.values()) {
            out.println(console().green(language().pick(each.en, each.zh)));
            print(atlas, each);
            out.println();
        }
    }

    private void print(Atlas atlas, Part each) {
        print(atlas.queries().get(each.query), atlas.query(each.query, Map.of()));
    }
}
