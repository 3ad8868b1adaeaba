package org.aigcatlas.load.catalogue.read;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.NameText;
import org.aigcatlas.load.catalogue.record.Report;

/** Reads the tasks of Hugging Face and the fields they belong to. */
public final class HuggingFaceTasksReader implements CatalogueReader {
    private static final Set<String> KEYS = Set.of("name", "modality", "subtasks");
    private static final Set<String> LEFT = Set.of("source", "licence", "libraries", "taskLibraries");

    @Override
    public boolean knows(String key, Set<String> keys) {
        return key.equals("tasks") && !keys.isEmpty();
    }

    @Override
    public void read(JsonReader json, Consumer<CatalogueItem> to, Report report) throws IOException {
        JsonRecords records = new JsonRecords(json, report);
        records.entries("", key -> {
            switch (key) {
                case "modalities" -> fields(records.nextObject(key), to, report);
                case "tasks" -> records.each("", (id, fields) -> task(id, fields, to, report));
                default -> {
                    if (!LEFT.contains(key)) {
                        report.unknown(NameText.clean(key));
                    }
                    json.skipValue();
                }
            }
        });
    }

    private static void fields(JsonObject modalities, Consumer<CatalogueItem> to, Report report) {
        JsonFields fields = new JsonFields("modalities", modalities, report);
        for (Map.Entry<String, JsonElement> entry : modalities.entrySet()) {
            fields.text(entry.getKey())
                    .ifPresent(name -> to.accept(new CatalogueItem.TaskField(NameText.clean(entry.getKey()), name)));
        }
    }

    private static void task(String id, JsonFields fields, Consumer<CatalogueItem> to, Report report) {
        fields.knowing("task", KEYS);
        Optional<String> name = fields.text("name");
        if (name.isEmpty() || NameText.clean(id).isEmpty() || id.length() > NameText.LONGEST) {
            report.reject(id, new Text("A task needs a short name and a name.", "任务须有简称和名称。"));
            return;
        }
        to.accept(new CatalogueItem.Task(NameText.clean(id), name.get(), fields.text("modality"), Optional.empty()));
        for (JsonFields below : fields.objects("subtasks")) {
            Optional<String> type = below.text("type");
            Optional<String> called = below.text("name");
            if (type.isPresent() && called.isPresent()) {
                to.accept(new CatalogueItem.Task(
                        type.get(), called.get(), Optional.empty(), Optional.of(NameText.clean(id))));
            } else {
                report.reject(id + "/…", new Text("A subtask needs a type and a name.", "子任务须有类型和名称。"));
            }
        }
    }
}
