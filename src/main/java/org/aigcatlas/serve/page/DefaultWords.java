package org.aigcatlas.serve.page;

import java.util.List;
import java.util.stream.Collectors;
import org.aigcatlas.Atlas;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.ParameterType;
import org.aigcatlas.search.Names;
import org.aigcatlas.store.MemorySize;
import org.aigcatlas.store.VersionedCache;

/** The things that forms are filled with where nothing is given, in the reader's language. */
final class DefaultWords {
    private static final Word ALL = new Word("", "", Language.EN);

    private record Word(String word, String of, Language language) {}

    private final Atlas atlas;
    private final VersionedCache<Word, String> kept;

    DefaultWords(Atlas atlas) {
        this.atlas = atlas;
        this.kept = new VersionedCache<>(atlas.store(), MemorySize.share(256), MemorySize::of);
    }

    /** Gets ready for the forms of these queries, faster than one by one where the graph is far away. */
    void foresee(List<CannedQuery> queries) {
        kept.get(atlas.store().version(), ALL, () -> {
            atlas.names()
                    .foresee(queries.stream()
                            .flatMap(query -> query.parameters().stream())
                            .filter(parameter -> parameter.type() instanceof ParameterType.ThingOf)
                            .flatMap(parameter -> parameter.defaults().stream())
                            .collect(Collectors.toSet()));
            return "";
        });
    }

    /** {@return what a thing of a class is called in a language, where that name means the same thing; or else the word for it} */
    String in(Language language, String word, String of) {
        return kept.get(atlas.store().version(), new Word(word, of, language), () -> label(language, word, of));
    }

    private String label(Language language, String word, String of) {
        Names names = atlas.names();
        try {
            Named meant = names.resolve(word, of);
            String label = meant.in(language);
            return names.resolve(label, of).equals(meant) ? label : word;
        } catch (AtlasException e) {
            return word;
        }
    }
}
