package org.aigcatlas.load.catalogue.record;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The records of one or several catalogues, gathered as they are read. */
public final class RecordCollection implements Consumer<CatalogueItem> {
    private final List<CatalogueItem.Provider> providers = new ArrayList<>();
    private final List<CatalogueItem.Offering> offerings = new ArrayList<>();
    private final List<CatalogueItem.Listed> listed = new ArrayList<>();
    private final List<CatalogueItem.Task> tasks = new ArrayList<>();
    private final List<CatalogueItem.TaskField> fields = new ArrayList<>();

    @Override
    public void accept(CatalogueItem item) {
        switch (item) {
            case CatalogueItem.Provider provider -> providers.add(provider);
            case CatalogueItem.Offering offering -> offerings.add(offering);
            case CatalogueItem.Listed model -> listed.add(model);
            case CatalogueItem.Task task -> tasks.add(task);
            case CatalogueItem.TaskField field -> fields.add(field);
        }
    }

    public List<CatalogueItem.Provider> providers() {
        return providers;
    }

    public List<CatalogueItem.Offering> offerings() {
        return offerings;
    }

    public List<CatalogueItem.Listed> listed() {
        return listed;
    }

    public List<CatalogueItem.Task> tasks() {
        return tasks;
    }

    public List<CatalogueItem.TaskField> fields() {
        return fields;
    }
}
