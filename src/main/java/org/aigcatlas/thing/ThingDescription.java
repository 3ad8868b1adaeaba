package org.aigcatlas.thing;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.thing.Relation.Value;

/**
 * The description of a thing: what it is called and what it is, its relations both ways, and who says so.
 *
 * @param thing the thing
 * @param classes its classes
 * @param aliases its other names, in whichever language
 * @param definition what it is, for a reader of either language; in another where nobody has said so in that
 * @param outgoing its relations to others
 * @param incoming the relations of others to it that are not told by an inverse already
 * @param said claims about it that state no relation, such as a definition
 */
public record ThingDescription(
        Named thing,
        List<Named> classes,
        List<String> aliases,
        Text definition,
        List<Relation> outgoing,
        List<Relation> incoming,
        List<Evidence> said) {
    public ThingDescription {
        classes = List.copyOf(classes);
        aliases = List.copyOf(aliases);
        outgoing = List.copyOf(outgoing);
        incoming = List.copyOf(incoming);
        said = List.copyOf(said);
    }

    /** {@return the claims about it, each once, sorted} */
    public List<Evidence> evidence() {
        return Stream.concat(
                        Stream.concat(outgoing.stream(), incoming.stream())
                                .flatMap(relation -> relation.values().stream())
                                .flatMap(value -> value.evidence().stream()),
                        said.stream())
                .distinct()
                .sorted(Comparator.comparing(evidence -> evidence.claim().slug()))
                .toList();
    }

    /** {@return the IRIs of everything that is named in it} */
    public Set<String> iris() {
        Stream<String> near =
                Stream.concat(outgoing.stream(), incoming.stream()).flatMap(ThingDescription::iris);
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
                        end.relations().stream().flatMap(ThingDescription::iris));
        });
        return Stream.concat(Stream.of(relation.property().iri()), ends);
    }

    /** {@return what it is, in the language asked for} */
    public String definition(Language language) {
        return definition.in(language);
    }
}
