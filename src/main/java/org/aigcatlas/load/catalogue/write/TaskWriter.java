package org.aigcatlas.load.catalogue.write;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.load.catalogue.record.NameText;
import org.aigcatlas.load.catalogue.record.RecordCollection;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.aigcatlas.load.catalogue.tables.Tables;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.SKOS;

/** Writes Hugging Face's tasks and the fields they belong to, named and defined by the atlas in both languages. */
public final class TaskWriter {
    private static final Node SOURCE = NodeFactory.createURI(Iris.SOURCE + "hugging-face-tasks");
    private static final Pattern TURN = Pattern.compile("(.+)-to-(.+)");
    private static final List<String> MODALITIES = List.of("text", "image", "audio", "video");

    private final StatementWriter write;
    private final Map<String, Map<String, String>> tasks = Tables.keyed("hf-tasks-zh.csv", "task");
    private final Map<String, Map<String, String>> fields = Tables.keyed("hf-modalities-zh.csv", "modality");
    private final Map<String, Map<String, String>> below = Tables.keyed("hf-subtasks-zh.csv", "subtask");

    private TaskWriter(StreamRDF to) {
        this.write = new StatementWriter(to, Iris.graph("landscape-tasks"));
    }

    /**
     * Writes.
     *
     * @param landscape the tasks and fields, all of one edition
     * @param edition which edition
     * @param report hears of the tasks that the atlas has no names for
     * @param to where the statements go
     */
    public static void write(RecordCollection landscape, Edition edition, Report report, StreamRDF to) {
        TaskWriter writer = new TaskWriter(to);
        edition.write(writer.write, SOURCE);
        landscape.fields().forEach(field -> writer.field(field, report));
        landscape.tasks().forEach(task -> writer.task(task, report));
    }

    private void field(CatalogueItem.TaskField field, Report report) {
        Map<String, String> row = fields.get(field.id());
        if (row == null) {
            report.reject(
                    field.id(),
                    new Text("The atlas has no names for this field in both languages.", "图谱中没有这个领域的中英文名称。"));
            return;
        }
        if (aligned(row).isEmpty()) {
            Node thing = fieldThing(row, field.id());
            write.type(thing, "Field");
            write.labels(thing, row.getOrDefault("label_en", ""), row.getOrDefault("label_zh", ""));
        }
        broader(fieldThing(row, field.id()), row);
        listed(fieldThing(row, field.id()), field.id());
    }

    private static Node fieldThing(Map<String, String> row, String id) {
        return thing(aligned(row).orElse("field-" + NameText.slug(id)));
    }

    private static Optional<String> aligned(Map<String, String> row) {
        return Optional.of(row.getOrDefault("aligned", "")).filter(slug -> !slug.isEmpty());
    }

    /** Two tasks list themselves among their subtasks. */
    private void task(CatalogueItem.Task task, Report report) {
        Map<String, String> row = task.above().isEmpty() ? tasks.get(task.id()) : below.get(task.id());
        if (row == null) {
            report.reject(
                    task.id(), new Text("The atlas has no names for this task in both languages.", "图谱中没有这项任务的中英文名称。"));
            return;
        }
        Node thing = taskThing(row, task.id());
        names(thing, row, task.name());
        listed(thing, task.id());
        task.field()
                .map(fields::get)
                .ifPresent(field -> write.say(
                        thing, "inField", fieldThing(field, task.field().get())));
        task.above()
                .filter(above -> !above.equals(task.id()))
                .map(tasks::get)
                .ifPresent(above -> write.say(
                        thing,
                        SKOS.broader.asNode(),
                        taskThing(above, task.above().get())));
        broader(thing, row);
        turn(thing, task.id());
    }

    /** What the atlas puts a task or field under; what it has names of its own for stands in its own order. */
    private void broader(Node thing, Map<String, String> row) {
        Stream.of(row.getOrDefault("broader", "").split(" ", -1))
                .filter(slug -> !slug.isEmpty())
                .forEach(slug -> write.say(thing, SKOS.broader.asNode(), thing(slug)));
    }

    /** Names and defines a task, unless the atlas has done so elsewhere. */
    private void names(Node thing, Map<String, String> row, String name) {
        if (aligned(row).isPresent()) {
            return;
        }
        write.type(thing, "Task");
        write.labels(thing, row.getOrDefault("label_en", ""), row.getOrDefault("label_zh", ""));
        if (row.containsKey("definition_en")) {
            write.definitions(thing, row.getOrDefault("definition_en", ""), row.getOrDefault("definition_zh", ""));
        }
        if (!name.equals(row.get("label_en"))) {
            write.alias(thing, name);
        }
    }

    private static Node taskThing(Map<String, String> row, String id) {
        return thing(aligned(row).orElse("task-" + NameText.slug(id)));
    }

    private void listed(Node thing, String id) {
        write.text(thing, "catalogueId", id);
        write.say(thing, "listedIn", SOURCE);
    }

    /** A task called text-to-image takes text in and gives an image out. */
    private void turn(Node thing, String id) {
        Matcher matcher = TURN.matcher(id);
        if (matcher.matches()) {
            modalities(matcher.group(1)).forEach(modality -> write.say(thing, "processes", thing(modality)));
            modalities(matcher.group(2)).forEach(modality -> write.say(thing, "produces", thing(modality)));
        }
    }

    private static Stream<String> modalities(String words) {
        return Stream.of(words.split("-")).filter(MODALITIES::contains);
    }
}
