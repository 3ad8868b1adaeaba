package org.aigcatlas.query;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.engine.binding.Binding;
import org.jspecify.annotations.Nullable;

/** Between records and the terms of a query. */
public final class RecordMapper {
    private RecordMapper() {}

    /**
     * Reads the parameters that a question carries.
     *
     * @param question the question
     * @return the words for each parameter; an empty {@link Optional} or list leaves the parameter out
     */
    public static Map<String, List<String>> words(Question<?> question) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (RecordComponent component : question.getClass().getRecordComponents()) {
            List<String> given = words(value(component, question));
            if (!given.isEmpty()) {
                words.put(component.getName(), given);
            }
        }
        return words;
    }

    private static List<String> words(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(RecordMapper::words).orElse(List.of());
            case List<?> list -> list.stream().map(String::valueOf).toList();
            case Named named -> List.of(named.iri());
            default -> List.of(String.valueOf(value));
        };
    }

    /**
     * Reads rows into records.
     *
     * @param rows the answer
     * @param type the record; a component {@code tool} of type {@link Named} takes the columns {@code tool},
     *     {@code tool_en} and {@code tool_zh}; a component {@code definition} of type {@link Text} takes
     *     {@code definition_en} and {@code definition_zh}; an {@link Optional} takes a column that may be empty
     * @param <R> the record
     * @return a record a row
     */
    public static <R extends Record> List<R> read(Answer.Rows rows, Class<R> type) {
        return rows.rows().stream().map(row -> read(row, type)).toList();
    }

    private static <R extends Record> R read(Binding row, Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values =
                Arrays.stream(components).map(component -> cell(row, component)).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " can't be made from a row", e);
        }
    }

    private static Object cell(Binding row, RecordComponent component) {
        Class<?> type = component.getType();
        if (type == Optional.class) {
            Class<?> inner = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return isEmpty(row, component.getName(), inner)
                    ? Optional.empty()
                    : Optional.of(convert(row, component.getName(), inner));
        }
        return convert(row, component.getName(), type);
    }

    private static boolean isEmpty(Binding row, String column, Class<?> type) {
        return type == Text.class
                ? row.get(column + "_en") == null && row.get(column + "_zh") == null
                : row.get(column) == null;
    }

    private static Object convert(Binding row, String column, Class<?> type) {
        if (type == Text.class) {
            return new Text(label(row.get(column + "_en"), ""), label(row.get(column + "_zh"), ""));
        }
        Node node = row.get(column);
        if (node == null) {
            throw new IllegalStateException("the column " + column + " is empty");
        }
        if (type == Named.class) {
            return named(row, column, node);
        }
        String text = node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        return switch (type.getSimpleName()) {
            case "String" -> text;
            case "int" -> Integer.parseInt(text);
            case "long" -> Long.parseLong(text);
            case "boolean", "Boolean" -> Boolean.parseBoolean(text);
            case "Integer" -> Integer.valueOf(text);
            case "Long" -> Long.valueOf(text);
            case "BigInteger" -> new BigInteger(text);
            case "BigDecimal" -> new BigDecimal(text);
            case "LocalDate" -> LocalDate.parse(text);
            default -> throw new IllegalStateException("a row can't hold a " + type);
        };
    }

    private static Named named(Binding row, String column, Node node) {
        String shortName = Iris.shortName(node.toString());
        return new Named(
                node.toString(), label(row.get(column + "_en"), shortName), label(row.get(column + "_zh"), shortName));
    }

    private static String label(@Nullable Node node, String otherwise) {
        return node != null && node.isLiteral() ? node.getLiteralLexicalForm() : otherwise;
    }

    private static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
