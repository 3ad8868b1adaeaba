package org.aigcatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "org.aigcatlas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final int LINES = 200;

    /** The files that are longer than others may be, with the lines that they may have; none grows unseen. */
    private static final Map<String, Integer> LONG_FILES = Map.ofEntries(
            // The front door: more than half of it is Javadoc.
            Map.entry("Atlas.java", 462),
            // The list of all codes, a line or two each.
            Map.entry("ProblemCode.java", 290),
            // Every change of a store goes through it, each with what it promises.
            Map.entry("Publisher.java", 279),
            // Who waits for whose answer, and as of which version, in one place; its promises are a third of it.
            Map.entry("VersionedCache.java", 215),
            // Finding by name, in one place; its promises are a third of it.
            Map.entry("Names.java", 355),
            // Opening, reading and writing TDB2 with its index and its lock, which know each other.
            Map.entry("LocalStore.java", 420),
            // What Fuseki's action lets be said otherwise, a method each.
            Map.entry("QueryAction.java", 275),
            // A body from its first byte to whoever reads it, with all that can happen to it on the way.
            Map.entry("ReceivedRequest.java", 215),
            // The table of RDF's syntaxes, and what each can do.
            Map.entry("RdfSyntax.java", 224));

    @ArchTest
    static final ArchRule arrowsGoOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("graph")
            .definedBy("org.aigcatlas.graph")
            .layer("limit")
            .definedBy("org.aigcatlas.limit")
            .layer("text")
            .definedBy("org.aigcatlas.text")
            .layer("markup")
            .definedBy("org.aigcatlas.markup")
            .layer("rdf")
            .definedBy("org.aigcatlas.rdf")
            .layer("outgoing")
            .definedBy("org.aigcatlas.outgoing")
            .layer("store")
            .definedBy("org.aigcatlas.store..")
            .layer("query")
            .definedBy("org.aigcatlas.query..")
            .layer("search")
            .definedBy("org.aigcatlas.search")
            .layer("thing")
            .definedBy("org.aigcatlas.thing")
            .layer("map")
            .definedBy("org.aigcatlas.map")
            .layer("ask")
            .definedBy("org.aigcatlas.ask")
            .layer("export")
            .definedBy("org.aigcatlas.export..")
            .layer("validate")
            .definedBy("org.aigcatlas.validate")
            .layer("infer")
            .definedBy("org.aigcatlas.infer")
            .layer("load")
            .definedBy("org.aigcatlas.load..")
            .layer("atlas")
            .definedBy("org.aigcatlas")
            .layer("serve")
            .definedBy("org.aigcatlas.serve..")
            .layer("cli")
            .definedBy("org.aigcatlas.cli..")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("serve")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("atlas")
            .mayOnlyBeAccessedByLayers("serve", "cli")
            .whereLayer("rdf")
            .mayOnlyBeAccessedByLayers("query", "export", "load", "map", "atlas", "serve", "cli")
            .whereLayer("limit")
            .mayOnlyBeAccessedByLayers("outgoing", "store", "query", "search", "load", "atlas", "serve", "cli")
            .whereLayer("outgoing")
            .mayOnlyBeAccessedByLayers("store", "load")
            .whereLayer("markup")
            .mayOnlyBeAccessedByLayers("export", "serve", "cli")
            .whereLayer("load")
            .mayOnlyBeAccessedByLayers("atlas", "serve", "cli")
            .whereLayer("map")
            .mayOnlyBeAccessedByLayers("atlas", "serve", "cli")
            .whereLayer("ask")
            .mayOnlyBeAccessedByLayers("atlas", "serve", "cli")
            .whereLayer("thing")
            .mayOnlyBeAccessedByLayers("query", "search", "infer", "map", "export", "atlas", "serve", "cli")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("atlas", "serve", "cli")
            .whereLayer("infer")
            .mayOnlyBeAccessedByLayers("load", "atlas", "serve", "cli")
            .whereLayer("validate")
            .mayOnlyBeAccessedByLayers("load", "atlas", "serve", "cli");

    /** Who takes the atlas as a library has none of these. */
    @ArchTest
    static final ArchRule theLibraryNeedsNothingOfTheProgram = noClasses()
            .that()
            .resideOutsideOfPackages("org.aigcatlas.serve..", "org.aigcatlas.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.apache.jena.fuseki..",
                    "org.apache.jena.cmd..",
                    "org.apache.jena.tdb1..",
                    "org.apache.shiro..",
                    "org.apache.lucene.queries..",
                    "org.apache.lucene.index.memory..",
                    "org.roaringbitmap..",
                    "com.google.protobuf..",
                    "com.github.luben..",
                    "org.eclipse.jetty..",
                    "jakarta.servlet..",
                    "io.micrometer..",
                    "picocli..",
                    "me.tongfei..",
                    "org.slf4j.bridge..",
                    "org.slf4j.simple..");

    @ArchTest
    static final ArchRule roomsHaveNoCircles =
            slices().matching("org.aigcatlas.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule exportHasNoCircles =
            slices().matching("org.aigcatlas.export.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule commandLineGoesOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("way in")
            .definedBy("org.aigcatlas.cli")
            .layer("command")
            .definedBy("org.aigcatlas.cli.command")
            .layer("output")
            .definedBy("org.aigcatlas.cli.output")
            .layer("build")
            .definedBy("org.aigcatlas.cli.build")
            .layer("log")
            .definedBy("org.aigcatlas.cli.log")
            .whereLayer("way in")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("build")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("log")
            .mayOnlyBeAccessedByLayers("way in", "command")
            .whereLayer("command")
            .mayOnlyBeAccessedByLayers("way in")
            .whereLayer("output")
            .mayOnlyBeAccessedByLayers("way in", "command");

    @ArchTest
    static final ArchRule cataloguesHaveNoCircles =
            slices().matching("org.aigcatlas.load.catalogue.(*)..").should().beFreeOfCycles();

    /** What all formats share knows none of them, and no format knows the list of all. */
    @ArchTest
    static final ArchRule formatsDependOnModelAndScope = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("list")
            .definedBy("org.aigcatlas.export")
            .layer("views")
            .definedBy(
                    "org.aigcatlas.export.table",
                    "org.aigcatlas.export.diagram",
                    "org.aigcatlas.export.notes",
                    "org.aigcatlas.export.site",
                    "org.aigcatlas.export.vowl")
            .layer("graph")
            .definedBy("org.aigcatlas.export.graph")
            .layer("rdf")
            .definedBy("org.aigcatlas.export.rdf")
            .layer("format")
            .definedBy("org.aigcatlas.export.format")
            .layer("scope")
            .definedBy("org.aigcatlas.export.scope")
            .layer("ground")
            .definedBy("org.aigcatlas.export.option", "org.aigcatlas.export.file")
            .whereLayer("list")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("views")
            .mayOnlyBeAccessedByLayers("list")
            .whereLayer("graph")
            .mayOnlyBeAccessedByLayers("views", "list")
            .whereLayer("rdf")
            .mayOnlyBeAccessedByLayers("graph", "views", "list")
            .whereLayer("format")
            .mayOnlyBeAccessedByLayers("rdf", "graph", "views", "list")
            .whereLayer("scope")
            .mayOnlyBeAccessedByLayers("format", "rdf", "graph", "views", "list");

    /** A class with all that is nested in it is one; two that need each other should be one as well, or three. */
    @ArchTest
    static final ArchRule classesHaveNoCircles = slices().assignedFrom(new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                    return type.getPackageName()
                                    .matches(
                                            "org\\.aigcatlas\\.((ask|cli|export|graph|infer|limit|load|map|markup|rdf|search|serve|store|text|thing|validate)(\\..*)?|query)")
                            ? SliceIdentifier.of(type.getName().replaceFirst("\\$.*", ""))
                            : SliceIdentifier.ignore();
                }

                @Override
                public String getDescription() {
                    return "classes of the same file";
                }
            })
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule exceptionsAreOfOneKind =
            classes().that().areAssignableTo(RuntimeException.class).should().haveSimpleName("AtlasException");

    @Test
    void noSimpleNameStandsTwice() throws IOException {
        try (Stream<Path> written = Files.walk(Path.of("src", "main", "java"));
                Stream<Path> generated = Files.walk(Path.of("target", "generated-sources", "questions"))) {
            assertThat(Stream.concat(written, generated)
                            .map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".java") && !name.equals("package-info.java")))
                    .hasSizeGreaterThan(500)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void noFileIsLongerThanAllowed() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                assertThat(Files.readAllLines(file))
                        .as("lines of " + file)
                        .hasSizeLessThanOrEqualTo(LONG_FILES.getOrDefault(String.valueOf(file.getFileName()), LINES));
            }
        }
    }

    @Test
    void noPackageHasMoreThanFortyFiles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java") && !file.endsWith("package-info.java"))
                            .map(Path::getParent)
                            .collect(groupingBy(identity(), counting())))
                    .hasSizeGreaterThan(30)
                    .allSatisfy((folder, count) ->
                            assertThat(count).as("files of " + folder).isLessThanOrEqualTo(40));
        }
    }
}
