package org.aigcatlas.load.catalogue.write;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import java.util.Optional;
import java.util.Set;
import org.aigcatlas.load.catalogue.conclude.ModelFamilies;
import org.aigcatlas.load.catalogue.conclude.ModelFamilies.Family;
import org.aigcatlas.load.catalogue.model.CatalogueTerms;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

/** Writes the families of models that people keep by hand. One that the atlas has already keeps its name. */
final class FamilyWriter {
    private FamilyWriter() {}

    /**
     * Writes.
     *
     * @param write the graph of what is kept by hand
     * @param families the tree of families
     * @param counted the families that the catalogue counts models to
     */
    static void write(StatementWriter write, ModelFamilies families, Set<String> counted) {
        for (Family family : families.lines()) {
            Node node = family.node();
            write.type(node, "ModelFamily");
            if (counted.contains(family.name())) {
                write.text(node, "catalogueId", family.name());
                write.say(node, "listedIn", Catalogue.MODELS_DEV.source());
            } else {
                write.say(node, "listedIn", CatalogueTerms.ATLAS);
            }
            if (!family.isAtlasThing()) {
                names(write, node, family);
            }
            wider(families, family).ifPresent(wider -> write.say(node, "branchOf", wider.node()));
            family.vendor().ifPresent(vendor -> write.say(node, "madeBy", thing(vendor)));
            write.address(node, DCTerms.source.asNode(), family.row().getOrDefault("support", ""));
        }
    }

    private static Optional<Family> wider(ModelFamilies families, Family family) {
        return family.wider().flatMap(families::family).filter(Family::isLine);
    }

    private static void names(StatementWriter write, Node node, Family family) {
        String en = family.row().getOrDefault("label_en", family.name());
        String zh = family.row().getOrDefault("label_zh", en);
        write.labels(node, en + " family", zh + (zh.matches(".*\\p{IsHan}") ? "系列" : " 系列"));
        write.alias(node, en);
        if (!zh.equals(en)) {
            write.alias(node, zh, "zh");
        }
    }
}
