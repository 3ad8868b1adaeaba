package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import org.aigcatlas.graph.Language;
import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.http.Request;

/** The box in which a reader types what to look for. */
final class SearchForm {
    private final Links addresses;
    private final Request request;

    SearchForm(Links addresses, Request request) {
        this.addresses = addresses;
        this.request = request;
    }

    /** {@return the box with a text in it} */
    Tag of(String text) {
        Language language = request.language();
        Tag form = tag("form", "find")
                .with("role", "search")
                .with("method", "get")
                .with("action", addresses.link("/search"))
                .of(
                        tag("input")
                                .with("type", "search")
                                .with("name", "q")
                                .with("value", text)
                                .with("aria-label", language.pick("What to look for", "搜索内容"))
                                .with("placeholder", language.pick("A name, in English or Chinese", "中文或英文名称"))
                                .with("autocomplete", "off"),
                        tag("button").with("type", "submit").of(language.pick("Search", "搜索")));
        return request.languageAsked()
                .map(asked -> form.of(
                        tag("input").with("type", "hidden").with("name", "lang").with("value", asked.tag())))
                .orElse(form);
    }
}
