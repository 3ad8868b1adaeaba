package org.aigcatlas.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.irix.IRIException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;

/** Reads RDF files in every syntax that Jena knows, by the ending of their name. */
public final class RdfLoader implements Loader {

    @Override
    public boolean reads(Path file) {
        return RDFLanguages.pathnameToLang(file.toString()) != null;
    }

    @Override
    public void load(Path file, StreamRDF to) {
        Lang lang = syntax(file);
        PlaceKeeper errors = new PlaceKeeper(file);
        try (InputStream in = open(file)) {
            RDFParser.source(in)
                    .lang(lang)
                    .base(Iris.ID)
                    .errorHandler(errors)
                    .context(Contexts.withoutNetwork())
                    .parse(to);
        } catch (RiotException | IRIException | RuntimeIOException | IOException e) {
            throw errors.problem(e);
        }
    }

    private static Lang syntax(Path file) {
        Lang lang = RDFLanguages.pathnameToLang(file.toString());
        if (lang == null) {
            throw AtlasException.data(
                    file.toString(),
                    "The ending of the name is not one of an RDF syntax.",
                    "Name it .ttl, .nt, .nq, .trig, .jsonld, .rdf or .owl; .gz may follow.");
        }
        return lang;
    }

    private static InputStream open(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw AtlasException.data(file.toString(), "There is no such file.", "Check the path.");
        }
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw AtlasException.data(
                    file.toString(), "It can't be read as a file.", "Check what it is and its rights.");
        }
        InputStream in = Files.newInputStream(file);
        boolean packed = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        return packed ? new GZIPInputStream(in) : in;
    }
}
