package org.aigcatlas.query;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.aigcatlas.graph.Language;
import org.aigcatlas.store.Reading;
import org.aigcatlas.thing.Labels;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/**
 * The answers of canned queries with a name for each thing. A query asks for labels in the atlas's two languages; what has
 * neither, somebody else has named in his own way.
 */
public final class NamedRows {
    private NamedRows() {}

    /**
     * Names what a query left without a name.
     *
     * @param reading where the answer is from
     * @param answer an answer; the columns {@code x_en} and {@code x_zh} are the names of what is in {@code x}
     * @return the same with the names of things that had none in the answer, where there are any
     */
    public static Answer of(Reading reading, Answer answer) {
        if (!(answer instanceof Answer.Rows rows)) {
            return answer;
        }
        List<String> columns = rows.columns().stream()
                .filter(column -> rows.columns().contains(column + "_en")
                        && rows.columns().contains(column + "_zh"))
                .toList();
        Set<Node> nameless = new HashSet<>();
        rows.rows().forEach(row -> columns.stream()
                .filter(column -> isNameless(row, column))
                .forEach(column -> nameless.add(row.get(column))));
        if (nameless.isEmpty()) {
            return answer;
        }
        Labels labels = Labels.of(reading, nameless);
        return new Answer.Rows(
                rows.columns(),
                rows.rows().stream().map(row -> named(row, columns, labels)).toList());
    }

    private static boolean isNameless(Binding row, String column) {
        return Optional.ofNullable(row.get(column)).filter(Node::isURI).isPresent()
                && !row.contains(column + "_en")
                && !row.contains(column + "_zh");
    }

    private static Binding named(Binding row, List<String> columns, Labels labels) {
        BindingBuilder named = Binding.builder(row);
        for (String column : columns) {
            if (isNameless(row, column)) {
                for (Language language : Language.values()) {
                    labels.of(row.get(column).getURI())
                            .name(language)
                            .ifPresent(name -> named.add(Var.alloc(column + "_" + language.tag()), name));
                }
            }
        }
        return named.build();
    }
}
