package org.aigcatlas.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.aigcatlas.graph.Iris;

class ShortIdsTest {

    @Example
    void idsReadAsNames() {
        assertThat(ShortIds.of(Iris.ID + "chatgpt")).isEqualTo("chatgpt");
        assertThat(ShortIds.of(Iris.ID + "model-gpt-4.1")).isEqualTo("model-gpt-4.1");
        assertThat(ShortIds.of(Iris.CLAIM + "c067")).isEqualTo("claim-c067");
        assertThat(ShortIds.of(Iris.NS + "ModelKind")).isEqualTo("term-model-kind");
        assertThat(ShortIds.of(Iris.NS + "madeBy")).isEqualTo("relation-made-by");
        assertThat(ShortIds.of("http://www.w3.org/2004/02/skos/core#altLabel")).isEqualTo("skos-alt-label");
        assertThat(ShortIds.of(Iris.ID + "文心一言")).matches("thing-[0-9a-f]{12}");
    }

    @Property(tries = 1_000)
    void noTwoIrisShareAnId(
            @ForAll @Size(min = 2, max = 6)
                    List<@Chars({'a', 'b', 'A', '-', '.', '_', '#', '/', '1', '中'}) @StringLength(max = 4) String>
                            ends) {
        Set<String> iris = ends.stream()
                .flatMap(end -> List.of(
                        Iris.ID + end,
                        Iris.ID + "claim-" + end,
                        Iris.CLAIM + end,
                        Iris.NS + end,
                        Iris.ID + "term-" + end,
                        Iris.SOURCE + end,
                        Iris.ID + "skos-" + end,
                        "http://www.w3.org/2004/02/skos/core#" + end)
                        .stream())
                .collect(Collectors.toSet());
        Set<String> ids = iris.stream().map(ShortIds::of).collect(Collectors.toSet());
        assertThat(ids).hasSameSizeAs(iris).allMatch(id -> id.matches("[a-z0-9]+(?:[._-][a-z0-9]+)*"));
    }
}
