package org.aigcatlas.serve.export;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.option.LanguageSelection;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Nearest;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.serve.http.Request;

/**
 * What a client asks an export to hold and to be like.
 *
 * @param scope which part of the graph
 * @param choices what it is to be like
 */
record ExportRequest(String scope, ExportOptions choices) {
    static final String SCOPE = "scope";
    static final String LANG = "lang";
    static final String EVIDENCE = "evidence";
    static final String INFERRED = "inferred";
    static final String BOM = "bom";
    static final String RDF12 = "rdf12";
    static final String WITHOUT = "without";

    /** Every parameter, as an address writes it. */
    static final List<String> PARAMETERS = List.of(SCOPE, LANG, EVIDENCE, INFERRED, BOM, RDF12, WITHOUT);

    static final Map<String, LanguageSelection> LANGUAGES =
            words(LanguageSelection.values(), wording -> wording.name().toLowerCase(Locale.ROOT));
    static final Map<String, EvidenceForm> FORMS = words(EvidenceForm.values(), EvidenceForm::word);
    static final Map<String, Boolean> ANSWERS = words(new Boolean[] {true, false}, yes -> yes ? "yes" : "no");

    static final String EVERYTHING = "all";

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        Map<String, T> words = new LinkedHashMap<>();
        Arrays.stream(values).forEach(value -> words.put(word.apply(value), value));
        return words;
    }

    /**
     * Reads a request.
     *
     * @param request the request
     * @return what it asks; what it leaves open is as the format does best
     * @throws AtlasException where it names a parameter that there isn't, or a value that it can't have
     */
    static ExportRequest of(Request request) {
        request.parameters().keySet().forEach(ExportRequest::refuseUnknown);
        return new ExportRequest(
                value(request, SCOPE).orElse(EVERYTHING),
                new ExportOptions(
                        choice(request, LANG, LANGUAGES).orElse(LanguageSelection.BOTH),
                        choice(request, EVIDENCE, FORMS),
                        choice(request, INFERRED, ANSWERS),
                        choice(request, BOM, ANSWERS).orElse(false),
                        choice(request, RDF12, ANSWERS).orElse(false),
                        Omission.all(request.parameters().getOrDefault(WITHOUT, List.of()).stream()
                                .filter(words -> !words.isBlank())
                                .flatMap(words -> Stream.of(words.split(",", -1)))
                                .toList())));
    }

    private static void refuseUnknown(String name) {
        if (!PARAMETERS.contains(name)) {
            throw AtlasException.of(ProblemCode.EXPORT_PARAMETER_UNKNOWN)
                    .with("name", name)
                    .with("names", PARAMETERS)
                    .nearest(Nearest.among(name, PARAMETERS))
                    .at(name);
        }
    }

    /** A form sends what was left empty, too. */
    private static Optional<String> value(Request request, String name) {
        List<String> values = request.parameters().getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
        if (values.size() > 1) {
            throw AtlasException.of(ProblemCode.EXPORT_PARAMETER_REPEATED)
                    .with("name", name)
                    .at(name);
        }
        return values.stream().findFirst();
    }

    private static <T> Optional<T> choice(Request request, String name, Map<String, T> words) {
        return value(request, name).map(word -> {
            T meant = words.get(word.strip().toLowerCase(Locale.ROOT));
            if (meant == null) {
                throw AtlasException.of(ProblemCode.EXPORT_VALUE_UNKNOWN)
                        .with("value", word)
                        .with("name", name)
                        .with("names", words.keySet())
                        .at(name);
            }
            return meant;
        });
    }
}
