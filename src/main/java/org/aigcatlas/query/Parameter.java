package org.aigcatlas.query;

import java.util.List;
import org.aigcatlas.graph.Text;

/**
 * A parameter of a canned query, bound to the variable of the same name.
 *
 * @param name the variable's name
 * @param type what it takes
 * @param defaults what is asked for where nothing is given; empty where there is no default
 * @param many whether several values may be given
 * @param optional whether the query also answers without it
 * @param about what it is
 * @param examples what it may be asked with; the defaults where the file gives no other
 */
public record Parameter(
        String name,
        ParameterType type,
        List<String> defaults,
        boolean many,
        boolean optional,
        Text about,
        List<String> examples) {

    public Parameter {
        defaults = List.copyOf(defaults);
        examples = examples.isEmpty() ? defaults : List.copyOf(examples);
    }
}
