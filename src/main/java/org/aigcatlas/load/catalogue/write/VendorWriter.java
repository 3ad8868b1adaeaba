package org.aigcatlas.load.catalogue.write;

import static org.aigcatlas.load.catalogue.record.StatementWriter.thing;

import org.aigcatlas.load.catalogue.conclude.CuratedTables;
import org.aigcatlas.load.catalogue.model.CatalogueTerms;
import org.aigcatlas.load.catalogue.record.StatementWriter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;

/** Writes the vendors that somebody has shown to train models. One that the atlas has already keeps its name. */
final class VendorWriter {
    private VendorWriter() {}

    static void write(StatementWriter write, CuratedTables curated) {
        curated.vendors().forEach((slug, row) -> {
            Node vendor = thing(slug);
            write.type(vendor, "Vendor");
            if (!curated.isAtlasThing(slug)) {
                write.labels(vendor, row.getOrDefault("label_en", slug), row.getOrDefault("label_zh", slug));
                write.address(vendor, FOAF.homepage.asNode(), row.getOrDefault("homepage", ""));
            }
            write.say(vendor, "listedIn", CatalogueTerms.ATLAS);
            write.address(vendor, DCTerms.source.asNode(), row.getOrDefault("support", ""));
        });
    }
}
