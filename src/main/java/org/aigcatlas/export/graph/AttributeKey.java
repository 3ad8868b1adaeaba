package org.aigcatlas.export.graph;

import java.util.Comparator;
import java.util.Locale;

/**
 * The key of an attribute: a property, with each language and each derived value apart.
 *
 * @param property the property's IRI; empty where the atlas itself says it
 * @param suffix what is behind the property's name, such as {@code _en}; empty for values without language
 * @param language the language of its values; empty where they have none
 */
public record AttributeKey(String property, String suffix, String language) {
    /** By property, then by suffix. */
    static final Comparator<AttributeKey> ORDER =
            Comparator.comparing(AttributeKey::property).thenComparing(AttributeKey::suffix);

    /** What no property says. */
    static final AttributeKey NONE = new AttributeKey("", "", "");

    /** {@return the key of values without language} */
    static AttributeKey of(String property) {
        return new AttributeKey(property, "", "");
    }

    /** {@return the key of values in a language} */
    static AttributeKey of(String property, String language) {
        String tag = canonical(language);
        return new AttributeKey(property, "_" + tag.replaceAll("[^A-Za-z0-9]", "_"), tag);
    }

    /** Capitals in a tag mean nothing; these are how people write it. */
    private static String canonical(String tag) {
        String[] parts = tag.toLowerCase(Locale.ROOT).split("-", -1);
        for (int part = 1; part < parts.length; part++) {
            boolean afterSingle = parts[part - 1].length() == 1;
            if (parts[part].length() == 2 && !afterSingle) {
                parts[part] = parts[part].toUpperCase(Locale.ROOT);
            } else if (parts[part].length() == 4 && !afterSingle) {
                parts[part] = parts[part].substring(0, 1).toUpperCase(Locale.ROOT) + parts[part].substring(1);
            }
        }
        return String.join("-", parts);
    }

    /** {@return the key of the year of a date} */
    static AttributeKey ofYear(String property) {
        return new AttributeKey(property, "_year", "");
    }

    /** {@return whether it holds a year that was worked out of a date} */
    public boolean isYear() {
        return suffix.equals("_year") && language.isEmpty();
    }
}
