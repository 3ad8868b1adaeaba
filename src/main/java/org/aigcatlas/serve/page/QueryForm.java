package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.query.Binder;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.query.ParameterType;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;

/** The form by which a person runs a query. */
public final class QueryForm {
    private final Links addresses;
    private final Request request;
    private final Language language;
    private final DefaultWords things;
    private final DisplayNames words;
    private final Supplier<List<Named>> graphs;

    QueryForm(Links addresses, Request request, DefaultWords things, DisplayNames words, Supplier<List<Named>> graphs) {
        this.addresses = addresses;
        this.request = request;
        this.language = request.language();
        this.things = things;
        this.words = words;
        this.graphs = graphs;
    }

    /** {@return the form, filled with what was given, or else with the defaults} */
    public Tag of(CannedQuery query, Map<String, List<String>> given) {
        Tag form = tag("form", "ask")
                .with("action", addresses.link("/queries/" + query.name()))
                .with("method", "get");
        for (Parameter parameter : query.parameters()) {
            List<String> values = given.getOrDefault(parameter.name(), defaults(parameter));
            form = form.of(field(query, parameter, values));
        }
        form = form.of(new GraphChoice(graphs.get(), language)
                .field(query.name(), given.getOrDefault(Binder.GRAPH, List.of())));
        return FormFields.withLanguage(form, request)
                .of(tag("button").with("type", "submit").of(language.pick("Ask", "查询")));
    }

    private List<String> defaults(Parameter parameter) {
        return parameter.type() instanceof ParameterType.ThingOf thing
                ? parameter.defaults().stream()
                        .map(word -> things.in(language, word, thing.of()))
                        .toList()
                : parameter.defaults();
    }

    private Tag field(CannedQuery query, Parameter parameter, List<String> values) {
        String id = query.name() + "-" + parameter.name();
        String note = parameter.optional() ? language.pick(" (may be left empty)", "（可不填）") : "";
        return tag("p", "field")
                .of(
                        tag("label")
                                .with("for", id)
                                .of(tag("b").of(called(parameter)))
                                .of(tag("small").of(about(parameter) + note)),
                        input(parameter, values.isEmpty() ? "" : values.getFirst(), !parameter.optional())
                                .with("id", id)
                                .with("name", parameter.name()))
                .of(further(id, parameter, values));
    }

    /** A field a value, since a name may hold any sign that values could be parted by, and a free one for one more. */
    private List<Tag> further(String id, Parameter parameter, List<String> values) {
        if (!parameter.many()) {
            return List.of();
        }
        List<String> more =
                Stream.concat(values.stream().skip(1), Stream.of("")).toList();
        return IntStream.range(0, more.size())
                .mapToObj(i -> input(parameter, more.get(i), false)
                        .with("id", id + "-" + (i + 2))
                        .with("name", parameter.name())
                        .with("aria-label", called(parameter)))
                .toList();
    }

    private String called(Parameter parameter) {
        return parameter.called(words.column(parameter.name(), language), language);
    }

    private String about(Parameter parameter) {
        String about = parameter.about().in(language);
        return about.equals(called(parameter)) ? "" : about;
    }

    private Tag input(Parameter parameter, String value, boolean required) {
        return switch (parameter.type()) {
            case ParameterType.ThingOf thing ->
                text("text", value)
                        .with("data-of", thing.of())
                        .with("data-suggest", addresses.link("/suggest"))
                        .when(required, "required", "");
            case ParameterType.OneOf choice -> choice(choice.words(), value, !required);
            case ParameterType.Value literal ->
                switch (literal.kind()) {
                    case BOOLEAN -> choice(List.of("true", "false"), value, !required);
                    case DATE -> text("date", value);
                    case INTEGER -> text("number", value).with("step", "1");
                    case DECIMAL -> text("number", value).with("step", "any");
                    case TEXT -> text("text", value);
                };
        };
    }

    private static Tag text(String type, String value) {
        return tag("input").with("type", type).with("value", value).with("autocomplete", "off");
    }

    private static Tag choice(List<String> words, String value, boolean optional) {
        List<String> all = new ArrayList<>(optional ? List.of("") : List.of());
        all.addAll(words);
        return tag("select")
                .of(all.stream()
                        .map(word -> FormFields.option(word, word.equals(value), word))
                        .toList());
    }
}
