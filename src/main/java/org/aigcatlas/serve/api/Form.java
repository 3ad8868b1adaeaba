package org.aigcatlas.serve.api;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which an answer can be had, the one for programs first. */
enum Form {
    OBJECTS("json", "application/json"),
    JSON("srj", "application/sparql-results+json"),
    CSV("csv", "text/csv"),
    TSV("tsv", "text/tab-separated-values"),
    XML("xml", "application/sparql-results+xml"),
    HTML("html", "text/html");

    private final String ending;
    private final String type;

    Form(String ending, String type) {
        this.ending = ending;
        this.type = type;
    }

    String ending() {
        return ending;
    }

    String type() {
        return type;
    }

    static List<String> types() {
        return Arrays.stream(values()).map(Form::type).toList();
    }

    static List<String> endings() {
        return Arrays.stream(values()).map(Form::ending).toList();
    }

    static Optional<Form> ofEnding(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending.equals(ending))
                .findFirst();
    }

    static Optional<Form> ofType(String type) {
        return Arrays.stream(values()).filter(form -> form.type.equals(type)).findFirst();
    }
}
