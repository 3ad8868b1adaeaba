package org.aigcatlas.serve.page;

import java.util.List;
import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Markup;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Request;

/** A page of the site, as a request asks for it. */
public abstract class SitePage {
    protected final Site site;
    protected final Request request;
    protected final Language language;

    /** A page of this site, as this request asks for it. */
    protected SitePage(Site site, Request request) {
        this.site = site;
        this.request = request;
        this.language = request.language();
    }

    /** {@return a template in the reader's language, its places filled: a name and what it holds, in turns} */
    protected Tag fill(String id, Object... places) {
        return PageTemplates.fill(id, language, places);
    }

    /** {@return the whole page: its title, further elements of its head, and what it holds} */
    protected String page(String title, List<Markup> head, Markup... main) {
        return site.layout(request).page(title, head, main);
    }

    /** {@return the text to look for, in its box} */
    protected Tag searchForm(String text) {
        return FormFields.withLanguage(
                fill("search-form", "base", site.addresses().prefix(), "text", text), request);
    }
}
