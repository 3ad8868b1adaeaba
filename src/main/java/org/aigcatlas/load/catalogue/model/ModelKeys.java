package org.aigcatlas.load.catalogue.model;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Listed;
import org.aigcatlas.load.catalogue.record.CatalogueItem.Offering;
import org.aigcatlas.load.catalogue.tables.SpellingWords;

/**
 * The keys of one record: what tells models apart in its id and in its name, spelt the same however people write it. A
 * record's keys follow from the record alone, so that they are the same in every edition.
 *
 * @param id the words of the id, sorted, single blanks between
 * @param name the words of the name
 * @param chosen of the two the one that says more; the id's where neither does
 */
record ModelKeys(String id, String name, String chosen) {
    private static final Pattern STAMP = Pattern.compile("\\d{4}");

    static ModelKeys of(Offering offering, SpellingWords words) {
        NameTokens id = NameTokens.ofId(offering.traits().id(), offering.provider(), words);
        NameTokens name =
                NameTokens.ofName(offering.traits().name(), offering.traits().id(), words);
        ModelKeys keys = of(words(id), words(name));
        return new ModelKeys(
                ownIfGeneric(keys.id(), offering, words), keys.name(), ownIfGeneric(keys.chosen(), offering, words));
    }

    /** Two providers' “auto” are two routers. */
    private static String ownIfGeneric(String key, Offering offering, SpellingWords words) {
        if (!words.areGeneric(key)) {
            return key;
        }
        Set<String> own = new TreeSet<>(List.of(key.split(" ")));
        own.add("@" + offering.provider());
        return joined(own);
    }

    static ModelKeys of(Listed listed, SpellingWords words) {
        Set<String> id = words(NameTokens.ofId(listed.id(), "", words));
        Set<String> name = words(NameTokens.ofName(listed.traits().name(), listed.id(), words));
        return new ModelKeys(joined(id), joined(name), joined(id));
    }

    private static ModelKeys of(Set<String> id, Set<String> name) {
        boolean nameSaysMore = name.size() > id.size()
                && name.containsAll(id)
                && !(stamp(name).isPresent() && stamp(id).isPresent());
        return new ModelKeys(joined(id), joined(name), joined(nameSaysMore ? name : id));
    }

    private static Set<String> words(NameTokens tokens) {
        Set<String> words = new TreeSet<>(tokens.words());
        tokens.date().ifPresent(words::add);
        return words;
    }

    private static String joined(Set<String> words) {
        return String.join(" ", words);
    }

    /** {@return the one word that is a stamp, such as 2507} */
    private static Optional<String> stamp(Set<String> words) {
        var stamps =
                words.stream().filter(word -> STAMP.matcher(word).matches()).toList();
        return stamps.size() == 1 ? Optional.of(stamps.getFirst()) : Optional.empty();
    }
}
