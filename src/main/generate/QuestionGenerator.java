import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Writes the typed record of each canned query from its file, before anything is compiled: its name and parameters are
 * the record, the columns of its answer are the nested record {@code Row}, and what it says of them is their Javadoc.
 */
final class QuestionGenerator {
    private static final String PACKAGE = "org.aigcatlas.query.question";
    private static final String NOT_GIVEN = "; empty for all";
    private static final String BY_NAME = ", by name, alias, short name or IRI";

    /** A part of a record, with its Javadoc. */
    private record Component(String name, String type, String about) {}

    private final Map<String, Object> shared;

    private QuestionGenerator(Map<String, Object> shared) {
        this.shared = shared;
    }

    /** Takes the folder of the queries and the root that the records are written under. */
    public static void main(String[] args) throws IOException {
        Path queries = Path.of(args[0]);
        Path home = Files.createDirectories(Path.of(args[1]).resolve(PACKAGE.replace('.', '/')));
        QuestionGenerator generator =
                new QuestionGenerator(yaml(Files.readString(queries.resolve("columns.yml")), "columns.yml"));
        Set<Path> wanted = new TreeSet<>();
        for (Path file : listed(queries, ".rq")) {
            String text = Files.readString(file);
            // A graph has no rows, so that a query for one has no record.
            Query query = query(file, text);
            if (query.isSelectType()) {
                Path target = home.resolve(camel(name(file)) + ".java");
                wanted.add(target);
                write(target, generator.source(file, text, query));
            }
        }
        for (Path file : listed(home, ".java")) {
            if (!wanted.contains(file)) {
                Files.delete(file);
            }
        }
    }

    private static Query query(Path file, String text) {
        try {
            return QueryFactory.create(text);
        } catch (QueryParseException e) {
            // The launcher shows lines that begin with two blanks.
            System.err.println("  queries/" + file.getFileName() + ":" + e.getLine() + ": " + e.getMessage());
            System.exit(1);
            throw e;
        }
    }

    private static List<Path> listed(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** What stays the same is left as it is, so that it isn't compiled again. */
    private static void write(Path target, String source) throws IOException {
        if (!Files.exists(target) || !Files.readString(target).equals(source)) {
            Files.writeString(target, source);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.rq$", "");
    }

    private static String camel(String name) {
        return Arrays.stream(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private String source(Path file, String text, Query query) {
        String decorators = text.lines()
                .filter(line -> line.startsWith("#+"))
                .map(line -> line.substring(2).replaceFirst("^ ", ""))
                .collect(Collectors.joining("\n"));
        Map<String, Object> matter = yaml(decorators, file.toString());
        String type = camel(name(file));
        List<Component> parameters = map(matter.get("parameters")).entrySet().stream()
                .map(entry -> parameter(entry.getKey(), map(entry.getValue())))
                .toList();
        List<Component> columns = columns(map(matter.get("columns")), query.getResultVars());
        return """
                package %s;

                import java.math.BigDecimal;
                import java.time.LocalDate;
                import java.util.List;
                import java.util.Optional;
                import javax.annotation.processing.Generated;
                import org.aigcatlas.graph.Named;
                import org.aigcatlas.graph.Text;
                import org.aigcatlas.query.Question;

                %s@Generated("queries/%s.rq")
                public record %s(%s) implements Question<%s.Row> {
                %s
                %s    public record Row(%s) {}

                    @Override
                    public Class<Row> row() {
                        return Row.class;
                    }
                }
                """.formatted(
                        PACKAGE,
                        javadoc("", english(matter.get("question")), parameters),
                        name(file),
                        type,
                        header(parameters),
                        type,
                        copying(type, parameters),
                        javadoc("    ", english(matter.get("row")), columns),
                        header(columns));
    }

    private static String header(List<Component> components) {
        return components.stream()
                .map(component -> component.type() + " " + component.name())
                .collect(Collectors.joining(", "));
    }

    private static String javadoc(String indent, String about, List<Component> components) {
        String params = components.stream()
                .map(component -> indent + " * @param " + component.name() + " " + escaped(component.about()) + "\n")
                .collect(Collectors.joining());
        return indent + "/**\n" + indent + " * " + escaped(about) + "\n"
                + (params.isEmpty() ? "" : indent + " *\n" + params) + indent + " */\n";
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("@", "&#64;")
                .replace("*/", "*&#47;")
                .replace("\\", "&#92;");
    }

    private static String copying(String type, List<Component> parameters) {
        String copies = parameters.stream()
                .filter(parameter -> parameter.type().startsWith("List<"))
                .map(parameter -> "        %1$s = List.copyOf(%1$s);\n".formatted(parameter.name()))
                .collect(Collectors.joining());
        return copies.isEmpty() ? "" : "    public " + type + " {\n" + copies + "    }\n";
    }

    private static Component parameter(String name, Map<String, Object> matter) {
        boolean optional = Boolean.TRUE.equals(matter.get("optional"));
        String type = String.valueOf(matter.get("type"));
        String one = type(type);
        String about = english(matter.get("about")) + (type.equals("thing") ? BY_NAME : "");
        if (Boolean.TRUE.equals(matter.get("many"))) {
            return new Component(name, "List<" + boxed(one) + ">", about);
        }
        return optional
                ? new Component(name, "Optional<" + boxed(one) + ">", about + NOT_GIVEN)
                : new Component(name, one, about);
    }

    /** The columns {@code x}, {@code x_en} and {@code x_zh} are a thing, the latter two alone a text. */
    private List<Component> columns(Map<String, Object> own, List<String> variables) {
        return variables.stream()
                .map(variable -> variable.replaceFirst("_(en|zh)$", ""))
                .distinct()
                .map(name -> {
                    Map<String, Object> matter = new LinkedHashMap<>(map(shared.get(name)));
                    matter.putAll(map(own.get(name)));
                    String one = !variables.contains(name + "_en")
                            ? type(String.valueOf(matter.get("type")))
                            : variables.contains(name) ? "Named" : "Text";
                    return new Component(
                            name,
                            Boolean.TRUE.equals(matter.get("optional")) ? "Optional<" + boxed(one) + ">" : one,
                            english(matter.get("about")));
                })
                .toList();
    }

    private static String type(String type) {
        return switch (type) {
            case "int", "boolean", "long" -> type;
            case "integer" -> "long";
            case "decimal" -> "BigDecimal";
            case "date" -> "LocalDate";
            default -> "String";
        };
    }

    private static String boxed(String type) {
        return switch (type) {
            case "int" -> "Integer";
            case "long" -> "Long";
            case "boolean" -> "Boolean";
            default -> type;
        };
    }

    private static String english(Object text) {
        return text instanceof Map<?, ?> texts ? String.valueOf(texts.get("en")) : "";
    }

    private static Map<String, Object> yaml(String text, String place) {
        return map(new Load(LoadSettings.builder().setLabel(place).build()).loadFromString(text));
    }

    private static Map<String, Object> map(Object read) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (read instanceof Map<?, ?> entries) {
            entries.forEach((key, value) -> map.put(String.valueOf(key), value));
        }
        return map;
    }
}
