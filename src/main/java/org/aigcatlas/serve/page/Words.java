package org.aigcatlas.serve.page;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.aigcatlas.graph.Language;
import org.aigcatlas.store.Bundled;

/** The Chinese words for tags and columns of the queries, whose files are in English. */
final class Words {
    private final Properties chinese = new Properties();

    Words() {
        try (Reader in = new StringReader(Bundled.text("serve", "words_zh.properties"))) {
            chinese.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return what a tag of the queries is called} */
    String tag(String tag, Language language) {
        String english = tag.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + tag.substring(1);
        return language.pick(english, chinese.getProperty("tag." + tag, english));
    }

    /** {@return what a column of an answer, or a parameter, is called} */
    String column(String column, Language language) {
        String english = column.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(java.util.Locale.ROOT);
        return language.pick(english, chinese.getProperty("column." + column, english));
    }
}
