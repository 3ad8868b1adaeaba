package org.aigcatlas.serve.data;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Representation;
import org.aigcatlas.serve.http.Representations;

/** The forms of a document about a thing: those of RDF and the page, and a plain object. */
public final class ThingForms {
    private static final String ENDING = "json";
    private static final String TYPE = "application/json";

    private ThingForms() {}

    /** {@return the media types, the favourite first} */
    public static List<String> types() {
        return Stream.concat(RdfForms.types().stream(), Stream.of(TYPE)).toList();
    }

    /** {@return the endings, in the same order} */
    public static List<String> endings() {
        return Stream.concat(RdfForms.endings().stream(), Stream.of(ENDING)).toList();
    }

    /** {@return the forms, which are those of a graph and one more; {@code object} makes that} */
    static Representations of(Representations graph, Supplier<Reply> object) {
        return new Representations(
                graph.version(),
                Stream.concat(graph.forms().stream(), Stream.of(Representation.json(object)))
                        .toList(),
                Problem.of(ProblemCode.ADDRESS_FORM_REFUSED).with("forms", types()),
                graph.address());
    }
}
