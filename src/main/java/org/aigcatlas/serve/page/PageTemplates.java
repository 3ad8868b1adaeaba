package org.aigcatlas.serve.page;

import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.markup.Templates;
import org.aigcatlas.store.Bundled;

/** What stays the same in the pages, from {@code serve/pages.html}. */
public final class PageTemplates {
    private static final Templates ALL = Templates.read(Bundled.text("serve", "pages.html"));

    private PageTemplates() {}

    /** {@return a template in a language, its places filled: a name and what it holds, in turns} */
    public static Tag fill(String id, Language language, Object... places) {
        return ALL.fill(id, language::pick, places);
    }
}
