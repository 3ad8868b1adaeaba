package org.aigcatlas.load.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The records of one or several catalogues, gathered as they are read. */
final class Landscape implements Consumer<Item> {
    private final List<Item.Provider> providers = new ArrayList<>();
    private final List<Item.Offering> offerings = new ArrayList<>();
    private final List<Item.Listed> listed = new ArrayList<>();
    private final List<Item.Task> tasks = new ArrayList<>();
    private final List<Item.TaskField> fields = new ArrayList<>();

    @Override
    public void accept(Item item) {
        switch (item) {
            case Item.Provider provider -> providers.add(provider);
            case Item.Offering offering -> offerings.add(offering);
            case Item.Listed model -> listed.add(model);
            case Item.Task task -> tasks.add(task);
            case Item.TaskField field -> fields.add(field);
        }
    }

    List<Item.Provider> providers() {
        return providers;
    }

    List<Item.Offering> offerings() {
        return offerings;
    }

    List<Item.Listed> listed() {
        return listed;
    }

    List<Item.Task> tasks() {
        return tasks;
    }

    List<Item.TaskField> fields() {
        return fields;
    }
}
