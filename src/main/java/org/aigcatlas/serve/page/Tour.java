package org.aigcatlas.serve.page;

import java.util.List;
import java.util.Map;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Text;
import org.aigcatlas.store.Bundled;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The guided tour over the map, from {@code serve/tour.yml}. */
final class Tour {
    /**
     * A step of the tour.
     *
     * @param section the IRI of the section whose thought it tells
     * @param title its title
     * @param text what is to be seen
     * @param things the short names of what it points to
     */
    record Step(String section, Text title, Text text, List<String> things) {
        Step {
            things = List.copyOf(things);
        }
    }

    static final List<Step> STEPS = read();

    private Tour() {}

    private static List<Step> read() {
        Object whole = new Load(LoadSettings.builder().build()).loadFromString(Bundled.text("serve", "tour.yml"));
        return ((List<?>) whole).stream().map(step -> step((Map<?, ?>) step)).toList();
    }

    private static Step step(Map<?, ?> step) {
        return new Step(
                Iris.SOURCE + step.get("section"),
                text(step.get("title")),
                text(step.get("text")),
                ((List<?>) step.get("things")).stream().map(String::valueOf).toList());
    }

    private static Text text(Object languages) {
        Map<?, ?> text = (Map<?, ?>) languages;
        return new Text(String.valueOf(text.get("en")), String.valueOf(text.get("zh")));
    }
}
