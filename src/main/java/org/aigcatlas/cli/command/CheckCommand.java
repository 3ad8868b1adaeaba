package org.aigcatlas.cli.command;

import java.nio.file.Path;
import java.util.List;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.load.StoreCheck;
import org.aigcatlas.store.LocalStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether a store is whole. */
@Command(name = "check")
final class CheckCommand extends Subcommand {
    @Option(names = StoreOption.NAME, paramLabel = "DIR", required = true)
    private Path store = Path.of("");

    @Option(names = "--repair")
    private boolean repairs;

    @Override
    public Integer call() {
        try (Atlas atlas = StoreOption.existing(store)) {
            StoreCheck check = new StoreCheck((LocalStore) atlas.store(), Atlas.publisher());
            if (repairs) {
                check.repair(language());
            }
            List<StoreCheck.Verdict> verdicts = check.run();
            verdicts.forEach(this::tell);
            return verdicts.stream().allMatch(verdict -> verdict.faults().isEmpty()) ? 0 : 1;
        }
    }

    private void tell(StoreCheck.Verdict verdict) {
        for (Problem fault : verdict.faults()) {
            console().out().println(language().pick("Wrong: ", "有误：") + fault.sentence(language()));
        }
        if (verdict.faults().isEmpty()) {
            console()
                    .out()
                    .println(language().pick("Right: ", "无误：") + verdict.fine().in(language()));
        }
    }
}
