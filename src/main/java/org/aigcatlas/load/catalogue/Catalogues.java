package org.aigcatlas.load.catalogue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.load.catalogue.read.CatalogueFile;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.Edition;
import org.aigcatlas.load.catalogue.record.LandscapeGraph;
import org.aigcatlas.load.catalogue.record.RecordCollection;
import org.aigcatlas.load.catalogue.record.Report;
import org.aigcatlas.load.catalogue.write.LandscapeWriter;
import org.aigcatlas.load.catalogue.write.TaskWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.system.StreamRDF;

/** Turns catalogues into statements. Only compact records are held while a file is read, never the file. */
public final class Catalogues {
    private Catalogues() {}

    /**
     * Reads the models, providers and offerings of models.dev.
     *
     * @param files the offerings ({@code api.json}) and, if at hand, the list of models ({@code models.json})
     * @param edition which edition they are
     * @param before the landscape of the edition before, whose models keep their addresses; empty where there is none
     * @param to where the statements go, each with its graph, which is one of {@link LandscapeGraph}
     * @return what became of the records
     * @throws AtlasException where a file can't be read or is no catalogue, or none of them has offerings
     */
    public static Report landscape(List<Path> files, Edition edition, Graph before, StreamRDF to) {
        RecordCollection landscape = new RecordCollection();
        Report report = read(files, landscape);
        refuseEmpty(landscape, files);
        LandscapeWriter.write(landscape, edition, before, report, to, false);
        return report;
    }

    static void refuseEmpty(RecordCollection landscape, List<Path> files) {
        if (landscape.offerings().isEmpty()) {
            throw AtlasException.of(ProblemCode.CATALOGUE_EMPTY).at(String.valueOf(files.getFirst()));
        }
    }

    /**
     * Reads the tasks of Hugging Face.
     *
     * @param file the tasks, as JSON
     * @param edition which edition it is
     * @param to where the statements go
     * @return what became of the records
     * @throws AtlasException where the file can't be read or has no tasks
     */
    public static Report tasks(Path file, Edition edition, StreamRDF to) {
        RecordCollection landscape = new RecordCollection();
        Report report = read(List.of(file), landscape);
        if (landscape.tasks().isEmpty()) {
            throw AtlasException.of(ProblemCode.CATALOGUE_TASKS_ABSENT).at(file.toString());
        }
        TaskWriter.write(landscape, edition, report, to);
        return report;
    }

    public static Report read(List<Path> files, Consumer<CatalogueItem> to) {
        return read(files, Optional.empty(), to);
    }

    public static Report read(List<Path> files, Optional<Catalogue> format, Consumer<CatalogueItem> to) {
        Report report = new Report();
        // Only the first file has offerings; a list of models shows what it is.
        for (int i = 0; i < files.size(); i++) {
            CatalogueFile.read(files.get(i), i == 0 ? format : Optional.empty(), to, report);
        }
        return report;
    }
}
