package org.aigcatlas.export.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.aigcatlas.graph.Iris;
import org.junit.jupiter.api.Test;

class TermNamesTest {
    private static final String SHOP = "https://shop.example/ns#";
    private static final String LAB = "https://lab.example/ns#";

    @Test
    void aNameThatIsNobodyElsesIsTheEndOfItsAddress() {
        TermNames names = TermNames.of(
                List.of(SHOP + "weight", SHOP + "重量", Iris.NS + "madeBy"), List.of(SHOP + "容器"), List.of());
        assertThat(names.property(SHOP + "weight")).isEqualTo("weight");
        assertThat(names.property(SHOP + "重量")).isEqualTo("重量");
        assertThat(names.property(Iris.NS + "madeBy")).isEqualTo("madeBy");
        assertThat(names.ofType(SHOP + "容器")).isEqualTo("容器");
    }

    @Test
    void namesThatWouldBeTheSameHaveTheirNameSpaceBeforeThem() {
        TermNames names = TermNames.of(
                List.of(SHOP + "weight", LAB + "weight", "http://purl.org/dc/terms/title", "https://schema.org/title"),
                List.of(SHOP + "Item", LAB + "Item"),
                List.of(AttributeKey.of(SHOP + "weight"), AttributeKey.of(LAB + "weight")));
        assertThat(names.property(SHOP + "weight")).isEqualTo("shop_weight");
        assertThat(names.property(LAB + "weight")).isEqualTo("lab_weight");
        assertThat(names.attribute(AttributeKey.of(LAB + "weight"))).isEqualTo("lab_weight");
        assertThat(names.property("http://purl.org/dc/terms/title")).isEqualTo("dcterms_title");
        assertThat(names.property("https://schema.org/title")).isEqualTo("schema_title");
        assertThat(names.ofType(SHOP + "Item")).isEqualTo("shop_Item");
    }

    @Test
    void theAtlasKeepsItsOwnNames() {
        TermNames names = TermNames.of(List.of(Iris.NS + "madeBy", SHOP + "madeBy"), List.of(), List.of());
        assertThat(names.property(Iris.NS + "madeBy")).isEqualTo("madeBy");
        assertThat(names.property(SHOP + "madeBy")).isEqualTo("shop_madeBy");
    }

    @Test
    void capitalsAloneTellNothingApart() {
        TermNames names = TermNames.of(List.of(), List.of(SHOP + "Flower", SHOP + "flower"), List.of());
        assertThat(names.ofType(SHOP + "Flower")).matches("Flower_[0-9a-f]{6}");
        assertThat(names.ofType(SHOP + "flower")).matches("flower_[0-9a-f]{6}");
    }

    @Test
    void whatExportsAndSystemsNeedForThemselvesStaysFree() {
        TermNames names = TermNames.of(
                List.of(),
                List.of(SHOP + "con", SHOP + "Claim"),
                List.of(AttributeKey.of(SHOP + "type"), AttributeKey.of(SHOP + "parent")));
        assertThat(names.ofType(SHOP + "con")).isEqualTo("con_");
        assertThat(names.ofType(SHOP + "Claim")).isEqualTo("shop_Claim");
        assertThat(names.attribute(AttributeKey.of(SHOP + "type"))).isEqualTo("type_");
        assertThat(names.attribute(AttributeKey.of(SHOP + "parent"))).isEqualTo("parent_");
    }

    @Test
    void percentSignsAreRead() {
        assertThat(IriWords.local("https://a.example/%E8%8A%B1")).isEqualTo("花");
        assertThat(IriWords.local("https://a.example/%zz")).isEqualTo("_zz");
        assertThat(IriWords.local("https://a.example/" + "花".repeat(200)).length())
                .isLessThan(60);
    }
}
