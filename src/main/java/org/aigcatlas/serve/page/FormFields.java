package org.aigcatlas.serve.page;

import static org.aigcatlas.markup.Tag.tag;

import org.aigcatlas.markup.Tag;
import org.aigcatlas.serve.http.Request;

/** What the forms of the pages share. */
public final class FormFields {
    private FormFields() {}

    /** {@return a choice of a list; the one that stands there first where it is chosen} */
    public static Tag option(String value, boolean chosen, String label) {
        return tag("option").with("value", value).when(chosen, "selected", "").of(label);
    }

    /** {@return a form that keeps the language which the reader has asked for} */
    public static Tag withLanguage(Tag form, Request request) {
        return request.languageAsked()
                .map(asked -> form.of(
                        tag("input").with("type", "hidden").with("name", "lang").with("value", asked.tag())))
                .orElse(form);
    }
}
