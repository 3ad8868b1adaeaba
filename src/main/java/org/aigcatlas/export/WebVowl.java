package org.aigcatlas.export;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;

/**
 * Classes and properties in the JSON that WebVOWL draws, so that nothing has to be converted or fetched.
 *
 * @param format what is to be known of it
 */
record WebVowl(Format format) implements Exporter.OfFile {

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        VowlTerms terms = VowlTerms.of(selection);
        if (terms.classes().isEmpty()) {
            throw AtlasException.of(
                    Problem.of(ProblemCode.EXPORT_SCOPE_WITHOUT_CLASSES).at("scope"));
        }
        JsonObject document = new VowlDocument(terms, selection.settings().wording()).json();
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        out.write(gson.toJson(document).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
