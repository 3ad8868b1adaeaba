package org.aigcatlas;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.aigcatlas", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule arrowsGoOneWay = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("graph")
            .definedBy("org.aigcatlas.graph")
            .layer("text")
            .definedBy("org.aigcatlas.text")
            .layer("markup")
            .definedBy("org.aigcatlas.markup")
            .layer("store")
            .definedBy("org.aigcatlas.store")
            .layer("query")
            .definedBy("org.aigcatlas.query..")
            .layer("search")
            .definedBy("org.aigcatlas.search")
            .layer("describe")
            .definedBy("org.aigcatlas.describe")
            .layer("export")
            .definedBy("org.aigcatlas.export")
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
            .definedBy("org.aigcatlas.cli")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("serve")
            .mayOnlyBeAccessedByLayers("cli")
            .whereLayer("atlas")
            .mayOnlyBeAccessedByLayers("serve", "cli")
            .whereLayer("markup")
            .mayOnlyBeAccessedByLayers("export", "serve", "cli")
            .whereLayer("load")
            .mayOnlyBeAccessedByLayers("atlas", "serve", "cli")
            .whereLayer("describe")
            .mayOnlyBeAccessedByLayers("atlas", "serve", "cli")
            .whereLayer("export")
            .mayOnlyBeAccessedByLayers("atlas", "serve", "cli")
            .whereLayer("infer")
            .mayOnlyBeAccessedByLayers("load", "atlas", "serve", "cli")
            .whereLayer("validate")
            .mayOnlyBeAccessedByLayers("load", "atlas", "serve", "cli");

    @ArchTest
    static final ArchRule roomsHaveNoCircles =
            slices().matching("org.aigcatlas.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingStaticChanges =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule exceptionsAreOfOneKind =
            classes().that().areAssignableTo(RuntimeException.class).should().haveSimpleName("AtlasException");
}
