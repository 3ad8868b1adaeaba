package org.aigcatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each of the thirty jobs of {@code docs/jobs.md} is done by a test. */
class JobsTest {
    private static final String BROWSER = "serve.BrowserJobsTest";
    private static final String PROGRAM = "serve.ProgramJobsTest";

    /** The number of a job, and the test that does it. */
    private static final Map<Integer, List<String>> DONE_BY = new TreeMap<>(Map.ofEntries(
            Map.entry(1, List.of(BROWSER + "#theArticleIsReadWithItsTermsAtHand")),
            Map.entry(2, List.of(BROWSER + "#whatAGanIsIsAskedInChinese")),
            Map.entry(3, List.of(BROWSER + "#twoToolsAreToldApart")),
            Map.entry(4, List.of(BROWSER + "#whyIsAskedOnThePageOfAThing")),
            Map.entry(5, List.of(BROWSER + "#theTourIsTaken")),
            Map.entry(6, List.of(BROWSER + "#theCheapestPlaceIsFound")),
            Map.entry(7, List.of(BROWSER + "#aPriceIsFoundWithItsUnit")),
            Map.entry(8, List.of(BROWSER + "#modelsAreSortedByPriceAndThoseThatGiveImagesKept")),
            Map.entry(9, List.of(BROWSER + "#newModelsAreFoundByTheirDay")),
            Map.entry(10, List.of(BROWSER + "#threeModelsAreCompared")),
            Map.entry(
                    11,
                    List.of(
                            BROWSER + "#theViewIsOpenedInGephi",
                            "export.GraphReadBackTest#gephiImportsGexfOfEveryScopeWithoutAnIssue")),
            Map.entry(12, List.of("export.GraphReadBackTest#neo4jRunsTheScriptOfEveryScope")),
            Map.entry(13, List.of("export.rdf.OwlOntologyTest#owlIsInTheDlProfileAndConsistent")),
            Map.entry(
                    14,
                    List.of(
                            "export.notes.ObsidianTest#everyLinkLeadsToANoteAndEveryThingHasOne",
                            "export.table.CsvTablesTest#tablesHaveARowAThingAndAnEdgeListThatFits")),
            Map.entry(15, List.of(BROWSER + "#howTwoThingsAreConnectedIsFoundAndProven")),
            Map.entry(16, List.of("ConsumerTest#thePageForJavaSaysWhatToDependOn")),
            Map.entry(17, List.of("DocsTest#theProgramOnThePageForJavaPrintsWhatThePageSays")),
            Map.entry(18, List.of(PROGRAM + "#pricesAreTypedAndTellTheirUnit")),
            Map.entry(19, List.of(PROGRAM + "#aReleaseHasSourcesAndJavadoc")),
            Map.entry(20, List.of("ConsumerTest#noServerCommandLineEditorOrLoggingComesAlong")),
            Map.entry(21, List.of(BROWSER + "#aPropertyIsLookedUp")),
            Map.entry(22, List.of(PROGRAM + "#ownTurtleIsChecked")),
            Map.entry(23, List.of(PROGRAM + "#ownTurtleIsLoadedAndAsked")),
            Map.entry(24, List.of("ontology.MappingsTest#sssomSaysTheSame")),
            Map.entry(25, List.of(PROGRAM + "#aVersionIsCitedAndTheOneBeforeIsThere")),
            Map.entry(26, List.of(PROGRAM + "#theApiTellsTypesAndUnits")),
            Map.entry(27, List.of(PROGRAM + "#aChineseNameIsTaken")),
            Map.entry(28, List.of(PROGRAM + "#anErrorSaysHowToGoOn")),
            Map.entry(29, List.of(PROGRAM + "#aThingIsHadAsPlainJson")),
            Map.entry(30, List.of(PROGRAM + "#aProofIsHadOverHttp"))));

    @Test
    void thePageListsThirtyJobsOfSixKindsOfPeople() {
        List<Job> jobs = Job.all();
        assertThat(jobs.stream().map(Job::number))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(jobs.stream().map(Job::who).distinct()).hasSize(6);
        assertThat(jobs).allSatisfy(job -> assertThat(job.steps()).hasSizeBetween(1, 7));
    }

    @Test
    void everyJobIsDoneByATestThatThereIs() {
        assertThat(DONE_BY.keySet())
                .containsExactlyElementsOf(Job.all().stream().map(Job::number).toList());
        assertThat(DONE_BY.values())
                .allSatisfy(tests -> assertThat(tests).isNotEmpty().allSatisfy(JobsTest::isThere));
    }

    private static void isThere(String test) throws ClassNotFoundException {
        String[] parts = test.split("#", 2);
        List<Method> methods = Arrays.stream(
                        Class.forName("org.aigcatlas." + parts[0]).getDeclaredMethods())
                .filter(method -> method.getName().equals(parts[1]))
                .toList();
        assertThat(methods).as(test).hasSize(1);
        Set<String> kinds = Set.of("Test", "ParameterizedTest", "Property");
        assertThat(Arrays.stream(methods.getFirst().getAnnotations())
                        .map(Annotation::annotationType)
                        .map(Class::getSimpleName))
                .as(test)
                .containsAnyElementsOf(kinds);
    }

    @Test
    void bothReadmesLeadThere() throws IOException {
        for (String readme : List.of("README.md", "README.zh-CN.md")) {
            assertThat(Files.readString(Path.of(readme))).as(readme).contains("](docs/jobs.md)");
        }
    }
}
