package org.aigcatlas.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;

/**
 * A column of a canned query's answer.
 *
 * @param name the column's name, without {@code _en} and {@code _zh}
 * @param type how its values are read
 * @param of the classes whose things stand in it, each by its local name or with a prefix such as {@code owl:Class};
 *     empty where no things do
 * @param optional whether it may be empty
 * @param called what it is called; empty where its name says so already
 * @param unit what its numbers are counted in; empty where they have no unit
 * @param about what it holds
 */
public record Column(String name, Type type, List<String> of, boolean optional, Text called, Text unit, Text about) {

    /** How the values of a column are read: as XSD has its types, and as Java has them in a typed row. */
    public enum Type {
        TEXT,
        INT,
        LONG,
        DECIMAL,
        BOOLEAN
    }

    public Column {
        of = List.copyOf(of);
    }

    /**
     * Reads a column.
     *
     * @param place the file, for messages
     * @param name its name
     * @param matter what is said of it
     * @return the column
     */
    static Column of(String place, String name, FrontMatter matter) {
        return new Column(
                name,
                type(place + ", column " + name, matter.text("type")),
                matter.list("of"),
                matter.flag("optional"),
                matter.inBoth("name"),
                matter.inBoth("unit"),
                matter.inBoth("about"));
    }

    private static Type type(String place, String word) {
        return word.isEmpty()
                ? Type.TEXT
                : Arrays.stream(Type.values())
                        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(word))
                        .findFirst()
                        .orElseThrow(() -> AtlasException.of(ProblemCode.QUERY_TYPE_UNKNOWN)
                                .with("type", word)
                                .at(place));
    }

    /**
     * Finds the column that a variable belongs to: {@code x_en} and {@code x_zh} to {@code x}, where there are both.
     *
     * @param variable a variable of an answer
     * @param all all variables of the answer
     * @return the name of the column
     */
    public static String of(String variable, List<String> all) {
        String stem = variable.replaceFirst("_(en|zh)$", "");
        return Arrays.stream(Language.values()).allMatch(language -> all.contains(stem + "_" + language.tag()))
                ? stem
                : variable;
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
