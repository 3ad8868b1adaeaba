package org.aigcatlas.cli.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.aigcatlas.Atlas;
import org.aigcatlas.load.catalogue.Refresh;
import org.aigcatlas.load.catalogue.model.IdentityScore;
import org.aigcatlas.load.catalogue.model.IdentityScore.Pair;
import org.aigcatlas.load.catalogue.model.IdentityScore.Pairs;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures how well the landscape tells models apart. */
@Command(name = "identity")
final class IdentityCommand extends Subcommand {
    @Option(names = StoreOption.NAME, paramLabel = "DIR")
    private @Nullable Path store;

    @Override
    public Integer call() {
        try (Atlas atlas = StoreOption.orBundled(store)) {
            Graph landscape = ((LocalStore) atlas.store()).readDataset(Refresh::in);
            tell("Near names at different providers", "名称相近、服务商不同", IdentityScore.of(landscape, Pairs.NEAR_NAMES));
            tell("Pairs of the whole catalogue", "取自整个目录", IdentityScore.of(landscape, Pairs.ALL));
        }
        return 0;
    }

    private void tell(String en, String zh, IdentityScore score) {
        PrintStream out = console().out();
        print(en + ":", zh + "：");
        out.println(line("precision", "精确率", score.precision(), score.expectedPrecision()));
        out.println(line("recall", "召回率", score.recall(), score.expectedRecall()));
        print(
                score.found().size() + " pairs found, " + score.apart().size() + " told apart",
                "认出 " + score.found().size() + " 对，区分 " + score.apart().size() + " 对");
        pairs("missed", "漏认", score.missed());
        pairs("wrong", "误认", score.wrong());
        if (score.gone() > 0) {
            print(score.gone() + " pairs have an offering that is no more", score.gone() + " 对中的模型服务已不存在");
        }
    }

    private String line(String en, String zh, double drawn, double expected) {
        return language()
                .pick(
                        String.format(Locale.ROOT, "%s %.3f (weighted %.3f)", en, drawn, expected),
                        String.format(Locale.ROOT, "%s %.3f（加权 %.3f）", zh, drawn, expected));
    }

    private void pairs(String en, String zh, List<Pair> pairs) {
        pairs.forEach(
                pair -> console().out().println(language().pick(en, zh) + ": " + pair.one() + " = " + pair.other()));
    }
}
