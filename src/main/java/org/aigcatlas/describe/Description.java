package org.aigcatlas.describe;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;

/**
 * What a thing is.
 *
 * @param thing the thing
 * @param classes its classes
 * @param aliases its other names, in whichever language
 * @param definitionEn what it is, for a reader of English; in another language where nobody has said so in English
 * @param definitionZh the same for a reader of Chinese
 * @param outgoing its relations to others
 * @param incoming the relations of others to it that are not told by an inverse already
 * @param said claims about it that state no relation, such as a definition
 */
public record Description(
        Named thing,
        List<Named> classes,
        List<String> aliases,
        String definitionEn,
        String definitionZh,
        List<Relation> outgoing,
        List<Relation> incoming,
        List<Evidence> said) {
    public Description {
        classes = List.copyOf(classes);
        aliases = List.copyOf(aliases);
        outgoing = List.copyOf(outgoing);
        incoming = List.copyOf(incoming);
        said = List.copyOf(said);
    }

    /** {@return the IRIs of everything that is named in it} */
    public Set<String> iris() {
        Stream<String> near =
                Stream.concat(outgoing.stream(), incoming.stream()).flatMap(Description::iris);
        return Stream.of(Stream.of(thing.iri()), classes.stream().map(Named::iri), near)
                .flatMap(iris -> iris)
                .collect(Collectors.toSet());
    }

    private static Stream<String> iris(Relation relation) {
        Stream<String> ends = relation.values().stream().flatMap(value -> switch (value) {
            case Value.OfThing end -> Stream.of(end.thing().iri());
            case Value.OfText end -> Stream.<String>empty();
            case Value.OfInner end ->
                Stream.concat(
                        end.owners().stream().map(Named::iri),
                        end.relations().stream().flatMap(Description::iris));
        });
        return Stream.concat(Stream.of(relation.property().iri()), ends);
    }

    /** {@return what it is, in the language asked for} */
    public String definition(Language language) {
        return language.pick(definitionEn, definitionZh);
    }
}
