package org.aigcatlas.markup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An element.
 *
 * @param name the element's name
 * @param attributes its attributes, in order
 * @param children what it holds
 */
public record Tag(String name, Map<String, String> attributes, List<Markup> children) implements Markup {
    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "link", "meta");

    public Tag {
        attributes = new LinkedHashMap<>(attributes);
        children = List.copyOf(children);
    }

    /** {@return an empty element} */
    public static Tag tag(String name) {
        return new Tag(name, Map.of(), List.of());
    }

    /** {@return an empty element of a class of the style sheet} */
    public static Tag tag(String name, String styleClass) {
        return tag(name).with("class", styleClass);
    }

    /** {@return a link} */
    public static Tag link(String href, String text) {
        return tag("a").with("href", href).of(text);
    }

    /** {@return this element with one more attribute} */
    public Tag with(String attribute, String value) {
        Map<String, String> more = new LinkedHashMap<>(attributes);
        more.put(attribute, value);
        return new Tag(name, more, children);
    }

    /** {@return this element with the attribute where the condition holds} */
    public Tag when(boolean condition, String attribute, String value) {
        return condition ? with(attribute, value) : this;
    }

    /** {@return this element with more text in it} */
    public Tag of(String text) {
        return of(Markup.words(text));
    }

    /** {@return this element with more in it} */
    public Tag of(Markup... pieces) {
        return of(List.of(pieces));
    }

    /** {@return this element with more in it} */
    public Tag of(List<? extends Markup> pieces) {
        List<Markup> more = new ArrayList<>(children);
        more.addAll(pieces);
        return new Tag(name, attributes, more);
    }

    @Override
    public void to(StringBuilder out) {
        out.append('<').append(name);
        attributes.forEach((attribute, value) -> {
            out.append(' ').append(attribute).append("=\"");
            Markup.escape(value, out);
            out.append('"');
        });
        out.append('>');
        if (!VOID.contains(name)) {
            children.forEach(child -> child.to(out));
            out.append("</").append(name).append('>');
        }
    }
}
