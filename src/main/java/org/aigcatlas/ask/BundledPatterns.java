package org.aigcatlas.ask;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.store.Bundled;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The sentences that ship with the atlas, read when the first question is asked. */
final class BundledPatterns {
    /** The sentences, in the order in which they are tried. */
    static final List<QuestionPattern> ALL = read();

    private BundledPatterns() {}

    private static List<QuestionPattern> read() {
        Object whole = new Load(LoadSettings.builder().build())
                .loadFromString(Bundled.text("org/aigcatlas/ask", "questions.yml"));
        return ((List<?>) whole)
                .stream()
                        .map(entry -> (Map<?, ?>) entry)
                        .flatMap(entry -> Stream.of(Language.values())
                                .flatMap(language -> sentences(entry, language))
                                .map(sentence -> QuestionPattern.of(
                                        String.valueOf(entry.get("query")), String.valueOf(sentence))))
                        .toList();
    }

    private static Stream<?> sentences(Map<?, ?> entry, Language language) {
        return entry.get(language.tag()) instanceof List<?> sentences ? sentences.stream() : Stream.of();
    }
}
