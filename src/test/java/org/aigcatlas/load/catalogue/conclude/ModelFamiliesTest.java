package org.aigcatlas.load.catalogue.conclude;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.load.catalogue.Sample;
import org.aigcatlas.load.catalogue.model.ModelProfile;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFamiliesTest {
    private final ModelFamilies families = new ModelFamilies(Set.of("anthropic", "openai", "zhipuai", "alibaba"));

    private Optional<ConcludedValue> family(ModelProfile profile, String vendor) {
        return families.of(profile, Optional.of(vendor).filter(slug -> !slug.isEmpty()), Sample.nodes(profile));
    }

    private String told(ModelProfile profile, String vendor) {
        return family(profile, vendor)
                .map(one -> one.basis() + " "
                        + Iris.shortName(one.values().getFirst().getURI()))
                .orElse("none");
    }

    @ParameterizedTest
    @CsvSource({
        "claude-opus-9, family-claude-opus",
        "claude-9, family-claude",
        "o3-mini, family-o-mini",
        "o3, family-o",
        "kling-v2-6, family-kling",
        "ling-1t, family-ling",
        "gpt-9, gpt"
    })
    void theDeepestLineWhoseWordsTheNameBearsIsTheFamily(String id, String family) {
        assertThat(told(Sample.model(Sample.of(id).at("a")), "")).isEqualTo("NAME " + family);
    }

    @Test
    void aTiersModelsAreOfTheLineBehindIt() {
        assertThat(told(Sample.model(Sample.of("rocket-9").family("glm-free").at("a")), ""))
                .isEqualTo("CATALOGUE_FAMILY family-glm");
    }

    @ParameterizedTest
    @CsvSource({"agi", "auto", "unsloth", "never-heard-of"})
    void aLabelThatIsNoLineIsNoFamily(String label) {
        assertThat(told(Sample.model(Sample.of("rocket-9").family(label).at("a")), ""))
                .isEqualTo("none");
    }

    @Test
    void anotherMakersLineIsNoneOfTheirs() {
        ModelProfile profile = Sample.model(Sample.of("rocket-9").family("glm").at("a"));
        assertThat(told(profile, "zhipuai")).isEqualTo("CATALOGUE_FAMILY family-glm");
        assertThat(told(profile, "openai")).isEqualTo("none");
    }

    @Test
    void theFamilyThatMostRecordsNameRestsOnThem() {
        ModelProfile profile = Sample.model(
                Sample.of("rocket-9").family("glm").at("a"),
                Sample.of("rocket-9").family("glm").at("b"),
                Sample.of("rocket-9").family("qwen").at("c"));
        assertThat(family(profile, "")).hasValueSatisfying(one -> assertThat(one.restsOn())
                .extracting(node -> Iris.shortName(node.getURI()))
                .containsExactly("offering-a-rocket-9", "offering-b-rocket-9"));
    }

    @Test
    void theTableOfModelsGoesFirst() {
        assertThat(Tables.bundled("model-families.csv")).allSatisfy(row -> {
            ModelProfile profile = Sample.model(
                    Sample.of(row.getOrDefault("spelling", "")).family("claude").at("a"));
            String family = row.getOrDefault("family", "");
            assertThat(told(profile, "")).isEqualTo(family.equals("none") ? "none" : "BY_HAND family-" + family);
        });
    }

    @Test
    void aNameIsMatchedInLowerCaseWithBlanksForWhatIsNoLetter() {
        assertThat(ModelFamilies.plain("Qwen/Qwen3.5-VL_72B. (v1.)")).isEqualTo("qwen qwen3.5 vl 72b v1");
    }
}
