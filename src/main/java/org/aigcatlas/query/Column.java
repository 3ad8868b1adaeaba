package org.aigcatlas.query;

import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Text;

/**
 * A column of a canned query's answer, where the file says more of it than its name.
 *
 * @param name the column's name, without {@code _en} and {@code _zh}
 * @param of the classes whose things stand in it, each by its local name or with a prefix such as {@code owl:Class};
 *     empty where no things do
 * @param called what it is called; empty where its name says so already
 * @param unit what its numbers are counted in; empty where they have no unit
 */
public record Column(String name, List<String> of, Text called, Text unit) {

    public Column {
        of = List.copyOf(of);
    }

    /**
     * Reads a column.
     *
     * @param name its name
     * @param matter what the file says of it
     * @return the column
     */
    static Column of(String name, FrontMatter matter) {
        return new Column(name, matter.list("of"), matter.inBoth("name"), matter.inBoth("unit"));
    }

    /**
     * Says what stands at the head of the column.
     *
     * @param otherwise what its name says, for a column that the file calls nothing else
     * @param language the reader's language
     * @return the words, with the unit in brackets
     */
    public String head(String otherwise, Language language) {
        String words = called.in(language).isEmpty() ? otherwise : called.in(language);
        String counted = unit.in(language);
        return counted.isEmpty() ? words : words + language.pick(" (" + counted + ")", "（" + counted + "）");
    }
}
