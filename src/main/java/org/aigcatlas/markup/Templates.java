package org.aigcatlas.markup;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Elements that are written in a file, each in a {@code template} with an id. A text or an attribute in both languages
 * has {@code ¦} between them, {@code {name}} is a place that is filled later, and a line break with the spaces around it
 * is layout.
 */
public final class Templates {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern LAYOUT = Pattern.compile("\\s*\\n\\s*");

    private final Map<String, Tag> byId = new HashMap<>();

    private Templates() {}

    /** {@return the templates of a file, which is XML} */
    public static Templates read(String file) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        Templates templates = new Templates();
        try {
            Tag all = element(factory.createXMLStreamReader(new StringReader(file)));
            all.children().stream()
                    .map(Tag.class::cast)
                    .forEach(one -> templates.byId.put(
                            one.attributes().get("id"), (Tag) one.children().getFirst()));
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return templates;
    }

    private static Tag element(XMLStreamReader xml) throws XMLStreamException {
        Deque<Tag> open = new ArrayDeque<>(List.of(Tag.tag("")));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamReader.START_ELEMENT -> {
                    Tag begun = Tag.tag(xml.getLocalName());
                    for (int i = 0; i < xml.getAttributeCount(); i++) {
                        begun = begun.with(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
                    }
                    open.push(begun);
                }
                case XMLStreamReader.CHARACTERS -> {
                    String text = LAYOUT.matcher(xml.getText()).replaceAll("");
                    open.push(text.isEmpty() ? open.pop() : open.pop().of(text));
                }
                case XMLStreamReader.END_ELEMENT -> {
                    Tag ended = open.pop();
                    open.push(open.pop().of(ended));
                }
                default -> {}
            }
        }
        return (Tag) open.pop().children().getFirst();
    }

    /**
     * Fills a template.
     *
     * @param id which one
     * @param language picks from the English and the Chinese form of a text
     * @param places the name of each place and what it holds, in turns: mark-up, some of it, or text
     * @return the element
     * @throws java.util.NoSuchElementException where there is no such template, or a place is left empty
     */
    public Tag fill(String id, BinaryOperator<String> language, Object... places) {
        Map<String, Object> filling = new HashMap<>();
        for (int i = 0; i < places.length; i += 2) {
            filling.put(String.valueOf(places[i]), places[i + 1]);
        }
        return fill(Optional.ofNullable(byId.get(id)).orElseThrow(), language, filling);
    }

    private static Tag fill(Tag template, BinaryOperator<String> language, Map<String, Object> places) {
        Tag filled = Tag.tag(template.name());
        for (Map.Entry<String, String> attribute : template.attributes().entrySet()) {
            StringBuilder value = new StringBuilder();
            pieces(attribute.getValue(), language, places)
                    .forEach(piece -> value.append(((Markup.Words) piece).text()));
            filled = filled.with(attribute.getKey(), value.toString());
        }
        List<Markup> children = new ArrayList<>();
        for (Markup child : template.children()) {
            switch (child) {
                case Tag tag -> children.add(fill(tag, language, places));
                case Markup.Words words -> children.addAll(pieces(words.text(), language, places));
                case Markup other -> children.add(other);
            }
        }
        return filled.of(children);
    }

    private static List<Markup> pieces(String both, BinaryOperator<String> language, Map<String, Object> places) {
        String[] texts = both.split(" ¦ ", -1);
        String text = language.apply(texts[0], texts[texts.length - 1]);
        List<Markup> pieces = new ArrayList<>();
        Matcher place = PLACE.matcher(text);
        int end = 0;
        for (; place.find(); end = place.end()) {
            pieces.add(Markup.words(text.substring(end, place.start())));
            pieces.add(piece(Optional.ofNullable(places.get(place.group(1))).orElseThrow()));
        }
        pieces.add(Markup.words(text.substring(end)));
        return pieces;
    }

    private static Markup piece(Object filling) {
        return switch (filling) {
            case Markup markup -> markup;
            case Collection<?> several ->
                Markup.parts(several.stream().map(Markup.class::cast).toList());
            default -> Markup.words(String.valueOf(filling));
        };
    }
}
