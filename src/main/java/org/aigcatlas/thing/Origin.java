package org.aigcatlas.thing;

import java.util.List;
import java.util.Locale;
import org.aigcatlas.graph.Named;

/**
 * What the description of the graphs says of one of them.
 *
 * @param graph the graph
 * @param sources what it was made from
 * @param edition which edition of its source it holds; empty where the source has none
 * @param issued the edition's date, or the graph's where there is no edition; empty where neither is told
 * @param licence the address of the licence; empty where none is named
 */
public record Origin(Named graph, List<Named> sources, String edition, String issued, String licence) {
    private static final String CREATIVE_COMMONS = "https?://creativecommons\\.org/licenses/([a-z-]+)/([\\d.]+)/?";
    private static final String OPEN_SOURCE = "https?://opensource\\.org/licenses?/(.+?)/?";

    public Origin {
        sources = List.copyOf(sources);
    }

    /** {@return the licence as people call it; its address where it isn't a well-known one} */
    public String licenceName() {
        if (licence.matches(CREATIVE_COMMONS)) {
            return "CC " + licence.replaceFirst(CREATIVE_COMMONS, "$1 $2").toUpperCase(Locale.ROOT);
        }
        return licence.matches(OPEN_SOURCE)
                ? licence.replaceFirst(OPEN_SOURCE, "$1").toUpperCase(Locale.ROOT)
                : licence;
    }
}
