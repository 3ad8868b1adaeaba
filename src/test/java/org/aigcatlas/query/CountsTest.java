package org.aigcatlas.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.aigcatlas.Atlas;
import org.aigcatlas.BundledAtlas;
import org.aigcatlas.query.question.CatalogueEditions;
import org.aigcatlas.query.question.ClassCounts;
import org.aigcatlas.query.question.Identifications;
import org.aigcatlas.query.question.ModelsOfVendor;
import org.aigcatlas.query.question.NewestOfEachFamily;
import org.aigcatlas.query.question.OfferingsOfFamily;
import org.aigcatlas.query.question.ProvidersOfFamily;
import org.aigcatlas.query.question.Vendors;
import org.aigcatlas.query.question.VendorsByModels;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Queries that count the same thing of the bundled graph agree. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountsTest {
    private Atlas atlas = Atlas.inMemory();

    @BeforeAll
    void open() {
        atlas = BundledAtlas.open();
    }

    @AfterAll
    void close() {
        atlas.close();
    }

    @Test
    void aVendorHasAsManyModelsWhereverOneAsks() {
        Map<String, VendorsByModels.Row> byModels = atlas.run(new VendorsByModels()).stream()
                .collect(Collectors.toMap(row -> row.vendor().iri(), Function.identity()));
        Map<String, Integer> atGlance = atlas.run(new Vendors()).stream()
                .filter(row -> row.models() > 0)
                .collect(Collectors.toMap(row -> row.vendor().iri(), Vendors.Row::models, (one, same) -> one));
        assertThat(atGlance).isNotEmpty().containsOnlyKeys(byModels.keySet());
        byModels.forEach((vendor, row) -> {
            assertThat(atGlance.get(vendor)).as(vendor).isEqualTo((int) row.models());
            List<ModelsOfVendor.Row> models = atlas.run(new ModelsOfVendor(vendor)).stream()
                    .filter(distinct(one -> one.model().iri()))
                    .toList();
            assertThat(models).as(vendor).hasSize((int) row.models());
            assertThat(models.stream().filter(one -> one.open().equals(Optional.of(true))))
                    .hasSize((int) row.open());
            assertThat(models.stream().filter(one -> one.open().equals(Optional.of(false))))
                    .hasSize((int) row.closed());
            assertThat(models.stream().filter(one -> one.open().isEmpty())).hasSize((int) row.unknown());
            assertThat(models.stream().filter(one -> one.lastListed().isPresent()))
                    .hasSize((int) row.noLongerListed());
        });
    }

    @Test
    void aFamilyHasAsManyOfferingsWhereverOneAsks() {
        for (String family : things("SELECT ?x { ?x a aigc:ModelFamily }")) {
            List<OfferingsOfFamily.Row> offerings = atlas.run(new OfferingsOfFamily(family));
            List<ProvidersOfFamily.Row> providers = atlas.run(new ProvidersOfFamily(family));
            assertThat(providers.stream()
                            .mapToLong(ProvidersOfFamily.Row::offerings)
                            .sum())
                    .as(family)
                    .isEqualTo(offerings.stream()
                            .map(OfferingsOfFamily.Row::id)
                            .distinct()
                            .count());
            for (ProvidersOfFamily.Row provider : providers) {
                assertThat(offerings.stream()
                                .filter(row -> row.provider().equals(provider.provider()))
                                .filter(row -> row.type().slug().equals("Model"))
                                .map(row -> row.served().iri())
                                .distinct())
                        .as("%s at %s", family, provider.provider().en())
                        .hasSize((int) provider.models());
            }
        }
    }

    @Test
    void aLineHasWhatItsBranchesHave() {
        Map<String, String> newest = atlas.run(new NewestOfEachFamily()).stream()
                .collect(Collectors.toMap(row -> row.family().iri(), NewestOfEachFamily.Row::released, (a, b) -> a));
        for (Binding pair :
                ((Answer.Rows) atlas.sparql("SELECT ?branch ?line { ?branch aigc:branchOf ?line }")).rows()) {
            String branch = pair.get("branch").getURI();
            String line = pair.get("line").getURI();
            assertThat(ids(line)).as(line).containsAll(ids(branch));
            assertThat(newest.getOrDefault(line, "")).as(line).isGreaterThanOrEqualTo(newest.getOrDefault(branch, ""));
        }
    }

    @Test
    void aClassHasAsManyThingsAsTheirListHas() {
        Map<String, Long> counts = atlas.run(new ClassCounts()).stream()
                .collect(Collectors.toMap(row -> row.type().slug(), row -> (long) row.things()));
        assertThat(atlas.run(new Vendors()).stream().map(Vendors.Row::vendor).distinct())
                .hasSize(counts.getOrDefault("Vendor", 0L).intValue());
        assertThat(atlas.run(new Identifications()).stream()
                        .mapToLong(Identifications.Row::offerings)
                        .sum())
                .isEqualTo(counts.get("Offering"));
        assertThat(atlas.run(new CatalogueEditions()))
                .filteredOn(row ->
                        Set.of("Offering", "ModelRecord").contains(row.type().slug()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(row.records())
                        .isEqualTo(counts.get(row.type().slug())));
    }

    private Set<String> ids(String family) {
        return atlas.run(new OfferingsOfFamily(family)).stream()
                .map(OfferingsOfFamily.Row::id)
                .collect(Collectors.toSet());
    }

    private List<String> things(String sparql) {
        return ((Answer.Rows) atlas.sparql(sparql))
                .rows().stream().map(row -> row.get("x").getURI()).distinct().toList();
    }

    private static <T> Predicate<T> distinct(Function<T, String> key) {
        Set<String> seen = new HashSet<>();
        return one -> seen.add(key.apply(one));
    }
}
