package org.aigcatlas.serve.http;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;

/**
 * The forms in which one thing can be had, and the choice among them: by the ending of the address, or else by
 * {@code Accept} (RFC 9110, section 12). What the client has already, as of the same version of the store, is not made
 * again. Compression is Jetty's, see the server.
 *
 * @param version the version of the store; empty where others may change it unseen
 * @param forms the forms, the server's favourite first
 * @param refusal what is wrong where the client takes none of them
 * @param address the path of each form by its ending; empty where forms are not told of
 */
public record Representations(
        Optional<String> version,
        List<Representation> forms,
        Problem refusal,
        Optional<UnaryOperator<String>> address) {
    private static final String LICENCE = "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"";

    public Representations {
        forms = List.copyOf(forms);
    }

    /** These forms of what a version of the store holds. */
    public Representations(Optional<String> version, Problem refusal, Representation... forms) {
        this(version, List.of(forms), refusal, Optional.empty());
    }

    /** {@return the same, where each form has an address of its own, and replies lead to the others} */
    public Representations at(UnaryOperator<String> paths) {
        return new Representations(version, forms, refusal, Optional.of(paths));
    }

    /** {@return the path without the ending if it is one of these, and the ending; otherwise the path and nothing} */
    public static String[] split(String path, List<String> endings) {
        int dot = path.lastIndexOf('.');
        return dot >= 0 && endings.contains(path.substring(dot + 1))
                ? new String[] {path.substring(0, dot), path.substring(dot + 1)}
                : new String[] {path, ""};
    }

    /** {@return the reply in the form that the client likes best} */
    public Reply reply(Request request) {
        return reply(request, "");
    }

    /**
     * Replies in a form.
     *
     * @param request the request
     * @param ending the ending in its address; empty where {@code Accept} chooses
     * @return the reply
     * @throws AtlasException where there is no such form, or the client takes none
     */
    public Reply reply(Request request, String ending) {
        Optional<Representation> form = ending.isEmpty()
                ? request.accept()
                        .best(forms.stream().map(Representation::type).toList())
                        .flatMap(type -> form(type, Representation::type))
                : form(ending, Representation::ending);
        return reply(request, form.orElseThrow(() -> AtlasException.of(refusal)));
    }

    /** {@return the first form, to whoever asks, whatever that client takes} */
    public Reply first(Request request) {
        return reply(request, forms.getFirst());
    }

    private Optional<Representation> form(String wanted, Function<Representation, String> part) {
        return forms.stream().filter(form -> part.apply(form).equals(wanted)).findFirst();
    }

    private Reply reply(Request request, Representation form) {
        version.ifPresent(request::answeredAt);
        if (request.isPosted()) {
            return form.made().get().with("Vary", vary(form)).with("Cache-Control", "no-store");
        }
        Reply marked = version.map(now -> marked(request, form, now))
                .orElseGet(() -> EntityTags.tagged(form.made().get()))
                .with("Vary", vary(form));
        return address.map(paths -> marked.with("Content-Location", paths.apply(form.ending()))
                        .with("Link", links(paths)))
                .orElse(marked);
    }

    private static Reply marked(Request request, Representation form, String version) {
        String language = form.isPage() ? request.language().tag() : "";
        String tag = EntityTags.weak(version, request.address(), form.type(), language);
        return EntityTags.names(request.header("If-None-Match"), tag)
                ? Reply.unchanged(tag)
                : form.made().get().tagged(tag);
    }

    private static String vary(Representation form) {
        return form.isPage() ? "Accept, Accept-Language" : "Accept";
    }

    private String links(UnaryOperator<String> paths) {
        return forms.stream()
                        .filter(form -> !form.isPage())
                        .map(form -> "<" + paths.apply(form.ending()) + ">; rel=\"alternate\"; type=\"" + form.type()
                                + "\", ")
                        .collect(Collectors.joining())
                + LICENCE;
    }
}
