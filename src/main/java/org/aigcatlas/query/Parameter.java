package org.aigcatlas.query;

import java.util.List;
import org.aigcatlas.graph.Language;
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
 * @param called what it is called; empty where its name says so already
 */
public record Parameter(
        String name,
        ParameterType type,
        List<String> defaults,
        boolean many,
        boolean optional,
        Text about,
        List<String> examples,
        Text called) {

    /** The word that chooses graphs beside the parameters, so that none may be called so. */
    static final String GRAPH = "graph";

    public Parameter {
        defaults = List.copyOf(defaults);
        examples = examples.isEmpty() ? defaults : List.copyOf(examples);
    }

    /** {@return whether the query can't be asked without a value for it} */
    public boolean isNeeded() {
        return !optional && defaults.isEmpty();
    }

    /** {@return what it is called, in the language asked for; otherwise this, for one that the file calls nothing else} */
    public String called(String otherwise, Language language) {
        return called.in(language).isEmpty() ? otherwise : called.in(language);
    }
}
