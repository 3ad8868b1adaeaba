package org.aigcatlas.query;

import java.util.List;
import org.aigcatlas.graph.Language;

/**
 * A parameter of a canned query, bound to the variable of the same name.
 *
 * @param name the variable's name
 * @param type what it takes
 * @param defaults what is asked for where nothing is given; empty where there is no default
 * @param many whether several values may be given
 * @param optional whether the query also answers without it
 * @param aboutEn what it is, in English
 * @param aboutZh what it is, in Chinese
 * @param examples what it may be asked with; the defaults where the file gives no other
 */
public record Parameter(
        String name,
        ParameterType type,
        List<String> defaults,
        boolean many,
        boolean optional,
        String aboutEn,
        String aboutZh,
        List<String> examples) {

    public Parameter {
        defaults = List.copyOf(defaults);
        examples = examples.isEmpty() ? defaults : List.copyOf(examples);
    }

    /** A parameter whose defaults are its examples. */
    public Parameter(
            String name,
            ParameterType type,
            List<String> defaults,
            boolean many,
            boolean optional,
            String aboutEn,
            String aboutZh) {
        this(name, type, defaults, many, optional, aboutEn, aboutZh, defaults);
    }

    /** {@return what it is, in the language asked for} */
    public String about(Language language) {
        return language.pick(aboutEn, aboutZh);
    }
}
