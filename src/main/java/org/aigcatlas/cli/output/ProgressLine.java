package org.aigcatlas.cli.output;

import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.aigcatlas.load.Progress;

/** Shows on a terminal how far long work has come; says nothing elsewhere. */
public final class ProgressLine implements Progress, AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(200);

    private final Optional<ProgressBar> bar;

    private ProgressLine(Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** {@return the line of a task on a console; it says nothing where no person sees it} */
    public static ProgressLine on(Console console, String task) {
        if (!console.errIsTerminal()) {
            return new ProgressLine(Optional.empty());
        }
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(-1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis((int) STEP.toMillis())
                .setUnit(" statements", 1)
                .setMaxRenderedLength(console.width())
                .clearDisplayOnFinish()
                .build();
        return new ProgressLine(Optional.of(bar));
    }

    @Override
    public void at(String step, long done) {
        bar.ifPresent(line -> line.stepTo(done).setExtraMessage(step));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
