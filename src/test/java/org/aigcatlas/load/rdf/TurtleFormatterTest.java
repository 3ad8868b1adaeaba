package org.aigcatlas.load.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.aigcatlas.Graphs;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurtleFormatterTest {
    private static String laidOut(String turtle) {
        return TurtleFormatter.format("a.ttl", turtle.getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused(String turtle) {
        AtlasException refusal = catchThrowableOfType(AtlasException.class, () -> laidOut(turtle));
        assertThat(refusal).as(turtle).isNotNull();
        return refusal.problems().getFirst();
    }

    @Test
    void theFormIsReachedFromAnyOther() {
        String form = """
                # Two things.

                @prefix ex: <http://example.org/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

                <http://other.org/x>
                    ex:since "2025-01-31"^^xsd:date
                .

                ex:a
                    a ex:Thing ;
                    rdfs:label "a, b"@en , "c"@en , "甲"@zh ;
                    ex:list ( ex:b 1 ( ) ) ;
                    ex:of [ a ex:Part ; ex:has "\\"" , true ]
                .

                []
                    ex:says "x"
                .
                """;
        String other = """
                # Two things.
                @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
                @prefix never: <http://never.org/> .
                @prefix ex: <http://example.org/> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                [] ex:says "x" .
                ex:a ex:of [ ex:has true, "\\"" ; a ex:Part ] ; ex:list (ex:b 1 ()) ;
                  rdfs:label "甲"@zh, "c"@en, "a, b"@en ; a ex:Thing .
                <http://other.org/x> ex:since "2025-01-31"^^xsd:date .
                """;
        assertThat(laidOut(other)).isEqualTo(form);
        assertThat(laidOut(form)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<x:a> <x:b> 1 .\n  # why\n",
                "<x:a> <x:b> 1 ;\n <x:c> 2 . # why\n",
                "# top\n<x:a> <x:b> '''it\\'s'''# why\n.",
                "# top\n<x:a> <x:b> \"say \\\"\" ;# why\n <x:c> 1 .",
                "<x:a> <x:b> <x:c>\n# why\n."
            })
    void aCommentBelowTheTopIsNamedWithItsLineInsteadOfLost(String turtle) {
        Problem problem = refused(turtle);
        assertThat(problem.code()).isEqualTo(ProblemCode.FORMAT_COMMENT_BELOW);
        assertThat(problem.place()).isEqualTo("a.ttl:2");
    }

    @Test
    void whatOnlyLooksLikeACommentStays() {
        String turtle = "@prefix x: <http://x.org/a/> . x:a x:b '# no' , '''two\n# lines''' , \"\"\"# \"it\" \"\"\" ,"
                + " <http://x.org/#b> ; x:c\\#d 1 .";
        assertThat(Graphs.parse(laidOut(turtle)).isIsomorphicWith(Graphs.parse(turtle)))
                .isTrue();
    }

    @Test
    void linesBetweenCommentsAtTheTopStay() {
        assertThat(laidOut("\n# one  \n\n  # two\n<x:a> <x:b> <x:c> ."))
                .isEqualTo("# one\n\n# two\n\n<x:a>\n    <x:b> <x:c>\n.\n");
    }

    @Test
    void relativeAddressesAndTheirBaseStay() {
        String turtle = """
                @base <http://example.org/dir/> .
                @prefix : <#> .

                :me
                    :knows <../you> , <http://example.org/dir/it>
                .
                """;
        assertThat(laidOut(turtle)).isEqualTo(turtle);
        assertThat(laidOut("<#me> <x:p> <> .")).isEqualTo("<#me>\n    <x:p> <>\n.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#a> <x:p> 1 . @base <http://example.org/> . <#b> <x:p> 1 .",
                "@base <http://example.org/> . <#a> <x:p> 1 . @base <http://example.com/> . <#b> <x:p> 1 .",
                "@prefix : <#> . @base <http://example.org/> . :a <x:p> 1 .",
                "@base <dir/> . <a> <x:p> 1 ."
            })
    void aBaseThatHoldsForAPartOnlyIsRefused(String turtle) {
        assertThat(refused(turtle).code()).isEqualTo(ProblemCode.FORMAT_BASE_BELOW);
    }

    @Test
    void blankNodesThatAreUsedTwiceOrLeadBackKeepLabels() {
        for (String turtle : List.of(
                "<x:a> <x:p> _:b . <x:c> <x:p> _:b . _:b <x:q> 1 .",
                "_:a <x:p> _:b . _:b <x:p> _:a .",
                "<x:a> <x:p> ( 1 [ <x:q> ( ) ] ) .",
                "<x:a> <x:p> 1 ~ <x:claim> {| <x:by> <x:me> |} .")) {
            String once = laidOut(turtle);
            assertThat(Graphs.parse(once).isIsomorphicWith(Graphs.parse(turtle)))
                    .as(once)
                    .isTrue();
            assertThat(laidOut(once)).isEqualTo(once);
        }
    }

    @Test
    void whatIsNotTurtleIsToldWithItsPlace() {
        assertThat(refused("<x:a> <x:b> .").place()).startsWith("a.ttl:1:");
        assertThat(refused("<x:a> <x:b|c> 1 .").place()).startsWith("a.ttl:1:");
    }
}
