package org.aigcatlas.load.catalogue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the tasks of Hugging Face and the fields they belong to. */
public final class HuggingFaceTasksReader implements CatalogueReader {
    private static final Set<String> KEYS = Set.of("name", "modality", "subtasks");
    private static final Set<String> LEFT = Set.of("source", "licence", "libraries", "taskLibraries");

    @Override
    public String name() {
        return "Hugging Face's tasks";
    }

    @Override
    public boolean knows(String key, Set<String> keys) {
        return key.equals("tasks") && !keys.isEmpty();
    }

    @Override
    public void read(JsonReader json, Consumer<Item> to, Report report) throws IOException {
        Records records = new Records(json, report);
        records.entries("", key -> {
            switch (key) {
                case "modalities" -> fields(records.nextObject(key), to, report);
                case "tasks" -> records.each("", (id, fields) -> task(id, fields, to, report));
                default -> {
                    if (!LEFT.contains(key)) {
                        report.unknown(Words.clean(key));
                    }
                    json.skipValue();
                }
            }
        });
    }

    private static void fields(JsonObject modalities, Consumer<Item> to, Report report) {
        Fields fields = new Fields("modalities", modalities, report);
        for (Map.Entry<String, JsonElement> entry : modalities.entrySet()) {
            fields.text(entry.getKey())
                    .ifPresent(name -> to.accept(new Item.TaskField(Words.clean(entry.getKey()), name)));
        }
    }

    private static void task(String id, Fields fields, Consumer<Item> to, Report report) {
        fields.knowing("task", KEYS);
        Optional<String> name = fields.text("name");
        if (name.isEmpty() || Words.clean(id).isEmpty() || id.length() > Words.LONGEST) {
            report.reject(id, "A task needs a short name and a name.");
            return;
        }
        to.accept(new Item.Task(Words.clean(id), name.get(), fields.text("modality"), Optional.empty()));
        for (Fields below : fields.objects("subtasks")) {
            Optional<String> type = below.text("type");
            Optional<String> called = below.text("name");
            if (type.isPresent() && called.isPresent()) {
                to.accept(new Item.Task(type.get(), called.get(), Optional.empty(), Optional.of(Words.clean(id))));
            } else {
                report.reject(id + "/…", "A subtask needs a type and a name.");
            }
        }
    }
}
