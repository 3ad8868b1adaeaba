package org.aigcatlas.export;

import java.util.function.Consumer;
import org.apache.jena.sparql.core.Quad;

/** Leaves out texts in a language that was not asked for. */
final class Tongue {
    private Tongue() {}

    static Consumer<Quad> filter(Settings settings, Consumer<Quad> sink) {
        if (settings.wording() == Wording.BOTH) {
            return sink;
        }
        return quad -> {
            boolean text = quad.getObject().isLiteral();
            if (!text || settings.wording().takes(quad.getObject().getLiteralLanguage())) {
                sink.accept(quad);
            }
        };
    }
}
