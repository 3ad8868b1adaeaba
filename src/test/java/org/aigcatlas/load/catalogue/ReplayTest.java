package org.aigcatlas.load.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.aigcatlas.Atlas;
import org.aigcatlas.Outside;
import org.aigcatlas.cli.build.GenerateLandscape;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.store.LocalStore;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses of models over many editions: none is lost, and none comes to mean something else. */
class ReplayTest {
    private static final Path CATALOGUE = Path.of("..", "shared", "catalogue");
    private static final Path LIST = CATALOGUE.resolve("models.json");
    private static final Edition NEWEST = new Edition("f3fc6922", LocalDate.of(2026, 7, 2));
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /**
     * A made-up edition.
     *
     * @param offerings what is served
     * @param list the ids of the list of models
     */
    record Made(Set<Entry> offerings, Set<String> list) {}

    /**
     * A made-up offering.
     *
     * @param provider who serves it
     * @param id its id
     * @param base what it names as its base; empty for nothing
     */
    record Entry(String provider, String id, String base) {
        Offering offering() {
            Sample sample = Sample.of(id);
            return (base.isEmpty() ? sample : sample.base(base)).at(provider);
        }
    }

    @Property(tries = 60)
    void noAddressIsLostAndNoSpellingChangesItsModel(@ForAll("histories") List<Made> history) {
        Editions editions = new Editions();
        Set<String> minted = new HashSet<>();
        Map<String, String> known = new HashMap<>();
        for (Made made : history) {
            editions.next(
                    made.offerings().stream().map(Entry::offering).toList(),
                    made.list().stream().map(id -> Sample.of(id).listed()).toList());
            minted.addAll(editions.present());
            assertThat(editions.present()).noneMatch(editions.former()::contains);
            assertThat(minted)
                    .allMatch(model -> editions.present().contains(model)
                            || editions.former().contains(model)
                            || editions.redirected().contains(model));
            editions.models().forEach((id, model) -> assertThat(known.merge(id, model, (first, now) -> first))
                    .as(id)
                    .isEqualTo(model));
        }
    }

    @Provide
    Arbitrary<List<Made>> histories() {
        Arbitrary<String> ids = Combinators.combine(
                        Arbitraries.of("rocket", "gpt", "auto", "Rocket", "azure-rocket"),
                        Arbitraries.of("", "-9", "_9", "-9-fp8", "-9-2512", "-9-mini", "-4o", ":free"))
                .as(String::concat);
        Arbitrary<String> listed = Combinators.combine(Arbitraries.of("acme", "ajax"), ids)
                .as((lab, id) -> lab + "/" + id.replaceAll(":.*", ""));
        Arbitrary<Entry> entries = Combinators.combine(
                        Arbitraries.of("acme", "kilo", "host"), ids, Arbitraries.oneOf(Arbitraries.just(""), listed))
                .as(Entry::new);
        // One offering is one record in every edition, so that what changes is only who else is there.
        Arbitrary<Set<Entry>> offerings =
                entries.set().ofMinSize(1).ofMaxSize(6).map(ReplayTest::once);
        return Combinators.combine(offerings, listed.set().ofMaxSize(4))
                .as(Made::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(5)
                .map(ReplayTest::constant);
    }

    private static Set<Entry> once(Set<Entry> entries) {
        Map<String, Entry> byId = new HashMap<>();
        entries.forEach(entry -> byId.putIfAbsent(entry.offering().id(), entry));
        return Set.copyOf(byId.values());
    }

    private static List<Made> constant(List<Made> history) {
        Map<String, Entry> first = new HashMap<>();
        return history.stream()
                .map(made -> {
                    Set<Entry> entries = new HashSet<>();
                    for (Entry entry : made.offerings()) {
                        String id = entry.offering().id();
                        first.putIfAbsent(id, entry);
                        entries.add(first.getOrDefault(id, entry));
                    }
                    return new Made(entries, made.list());
                })
                .toList();
    }

    @Test
    void theCataloguesOwnEditionsLoseNoAddressAndChangeNone() {
        Set<String> minted = new HashSet<>();
        Map<String, String> models = new HashMap<>();
        Map<String, String> bases = new HashMap<>();
        Editions editions = new Editions();
        for (Path file : files()) {
            editions.next(List.of(file, LIST), edition(file));
            minted.addAll(editions.present());
            Set<String> lost = new HashSet<>(minted);
            lost.removeAll(editions.present());
            lost.removeAll(editions.former());
            lost.removeAll(editions.redirected());
            assertThat(lost).as("lost with %s", file).isEmpty();
            Map<String, String> now = editions.models();
            editions.bases().forEach((id, base) -> {
                if (base.equals(bases.put(id, base))) {
                    assertThat(now.get(id)).as("%s in %s", id, file).isEqualTo(models.get(id));
                }
                models.put(id, now.getOrDefault(id, ""));
            });
        }
        assertThat(minted).hasSizeGreaterThan(editions.present().size());
    }

    @Test
    void theBundledLandscapeIsWhatTheCatalogueAndTheTablesGive(@TempDir Path made) throws IOException {
        Outside.needs(LIST, "the folder of catalogues " + CATALOGUE);
        GenerateLandscape.generate(CATALOGUE, NEWEST, new Edition("0.21.54", LocalDate.of(2026, 9, 29)), made);
        Map<String, String> files = landscape(made);
        Map<String, String> kept = landscape(Path.of("ontology", "data"));
        assertThat(kept.keySet()).as("the files; make the landscape anew").isEqualTo(files.keySet());
        assertThat(kept.keySet().stream().filter(file -> !Objects.equals(kept.get(file), files.get(file))))
                .as("the files that say something else; make the landscape anew")
                .isEmpty();
        Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
        files.forEach((file, text) -> {
            if (!file.startsWith("landscape-tasks")) {
                RDFParser.fromString(text, Lang.TURTLE).resolveURIs(false).parse(graph);
            }
        });
        try (Atlas atlas = Atlas.open()) {
            Graph bundled = ((LocalStore) atlas.store()).readDataset(Refresh::in);
            assertThat(graph.stream().filter(triple -> !bundled.contains(triple)))
                    .as("what the bundle lacks")
                    .isEmpty();
            assertThat(bundled.stream().filter(triple -> !graph.contains(triple)))
                    .as("what the bundle has too much")
                    .isEmpty();
        }
    }

    /** The files of the landscape's folders, by their paths in the folder of the data. */
    private static Map<String, String> landscape(Path data) throws IOException {
        Map<String, String> texts = new HashMap<>();
        try (Stream<Path> files = Files.walk(data, 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = data.relativize(file).toString();
                if (name.matches("landscape-.*/.*")) {
                    texts.put(name, Files.readString(file));
                }
            }
        }
        return texts;
    }

    /** The files of the catalogue lie beside the project, not in it. */
    private static List<Path> files() {
        Outside.needs(LIST, "the folder of catalogues " + CATALOGUE);
        try (Stream<Path> earlier = Files.list(CATALOGUE.resolve("editions"))) {
            return Stream.concat(earlier.sorted(), Stream.of(CATALOGUE.resolve("api.json")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The edition as the maker of the bundled files names it. */
    private static Edition edition(Path file) {
        Matcher day = DAY.matcher(file.getFileName().toString());
        return day.find() ? new Edition("of " + day.group(), LocalDate.parse(day.group())) : NEWEST;
    }
}
