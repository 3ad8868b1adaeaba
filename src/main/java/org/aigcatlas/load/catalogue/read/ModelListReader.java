package org.aigcatlas.load.catalogue.read;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.aigcatlas.graph.Text;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.NameText;
import org.aigcatlas.load.catalogue.record.Report;

/** Reads models.dev's list of models, whoever serves them, the form of {@code https://models.dev/models.json}. */
public final class ModelListReader implements CatalogueReader {

    @Override
    public boolean knows(String key, Set<String> keys) {
        return isListed(key) && keys.contains("name") && keys.contains("modalities");
    }

    private static boolean isListed(String key) {
        return key.indexOf('/') > 0 && key.indexOf('/') < key.length() - 1;
    }

    @Override
    public void read(JsonReader json, Consumer<CatalogueItem> to, Report report) throws IOException {
        new JsonRecords(json, report).each("", (id, fields) -> {
            fields.knowing("model", TraitsReader.KEYS);
            if (isListed(NameText.clean(id))) {
                TraitsReader.read(id, fields, report, id)
                        .map(CatalogueItem.Listed::new)
                        .ifPresent(to);
            } else {
                report.reject(id, new Text("Its id is not LAB/MODEL.", "其 id 不是 LAB/MODEL 的形式。"));
            }
        });
    }
}
