package org.aigcatlas.query;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import org.aigcatlas.graph.Language;
import org.aigcatlas.store.Bundled;

/** What columns of answers and parameters of queries are called. */
public final class ColumnWords {
    private final Properties chinese = new Properties();

    /** The words of the file beside this class. */
    public ColumnWords() {
        try (Reader in = new StringReader(Bundled.text("org/aigcatlas/query", "columns.properties"))) {
            chinese.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what a column or parameter of this name is called in any query} */
    public String of(String name, Language language) {
        String english = name.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return language.pick(english, chinese.getProperty(name, english));
    }

    /** {@return what stands at the head of a column of a query's answer, with the unit of its numbers} */
    public String head(CannedQuery query, String column, Language language) {
        String plain = of(column, language);
        return query.column(column).map(known -> known.head(plain, language)).orElse(plain);
    }
}
