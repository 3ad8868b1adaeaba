package org.aigcatlas.export.vowl;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.aigcatlas.export.format.Exporter;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.scope.Selection;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;

/**
 * Classes and properties in the JSON that WebVOWL draws, so that nothing has to be converted or fetched.
 *
 * @param format what is to be known of it
 */
public record WebVowl(Format format) implements Exporter.OfFile {
    /** The exporter with its description. */
    public WebVowl() {
        this(Format.of(
                        "webvowl",
                        "WebVOWL: the vocabulary to look around in",
                        "供 WebVOWL 使用：浏览词汇表",
                        "application/json",
                        "json",
                        EvidenceForm.NONE)
                .withExample("vocabulary"));
    }

    @Override
    public void write(Selection selection, OutputStream out) throws IOException {
        VowlTerms terms = VowlTerms.of(selection);
        if (terms.classes().isEmpty()) {
            throw AtlasException.of(ProblemCode.EXPORT_SCOPE_WITHOUT_CLASSES).at("scope");
        }
        JsonObject document = new VowlDocument(terms, selection.options().languages()).json();
        Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
        out.write(gson.toJson(document).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }
}
