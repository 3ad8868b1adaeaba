package org.aigcatlas.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        List<?> things = (List<?>) member(step, "things");
        return new Step(
                Iris.SOURCE + member(step, "section"),
                text((Map<?, ?>) member(step, "title")),
                text((Map<?, ?>) member(step, "text")),
                things.stream().map(String::valueOf).toList());
    }

    private static Text text(Map<?, ?> languages) {
        return new Text(String.valueOf(member(languages, "en")), String.valueOf(member(languages, "zh")));
    }

    private static Object member(Map<?, ?> map, String name) {
        return Objects.requireNonNull(map.get(name), name);
    }
}
