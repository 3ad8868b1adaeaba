package org.aigcatlas.load.catalogue;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.aigcatlas.graph.Language;

/**
 * What a new edition takes away of one kind of thing.
 *
 * @param kind of what
 * @param before how many there were
 * @param gone how many of them the new edition lacks
 */
public record Loss(Kind kind, int before, int gone) {
    private static final int PARTS = 10;

    /** What an edition is counted by. */
    public enum Kind {
        /** Models at their providers. */
        OFFERINGS("offerings", "项模型服务"),
        /** Who offers them. */
        PROVIDERS("providers", "家服务商"),
        /** What is offered. */
        MODELS("models", "个模型");

        private final String en;
        private final String zh;

        Kind(String en, String zh) {
            this.en = en;
            this.zh = zh;
        }
    }

    static Loss of(Kind kind, Collection<String> before, Collection<String> after) {
        Set<String> gone = new HashSet<>(before);
        int all = gone.size();
        gone.removeAll(after);
        return new Loss(kind, all, gone.size());
    }

    /** {@return whether it is more than a tenth, which a whole edition hardly ever takes away} */
    boolean isGreat() {
        return (long) gone * PARTS > before;
    }

    /** {@return the figures in words} */
    String in(Language language) {
        return language.pick(
                gone + " of " + before + " " + kind.en,
                before + " " + kind.zh + "中的 " + gone + " " + kind.zh.charAt(0));
    }
}
