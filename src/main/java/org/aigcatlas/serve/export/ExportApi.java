package org.aigcatlas.serve.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import org.aigcatlas.export.Export;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.http.EntityTags;
import org.aigcatlas.serve.http.Handler;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.query.QueryCancelledException;

/** {@code /export/FORMAT?scope=…}: a part of the graph in another form, as a file. */
public final class ExportApi implements Handler {
    /** Where exports are. */
    public static final String PATH = "/export";

    private static final String ARCHIVE = "application/zip";

    private final Site site;
    private final Duration most;

    /** The exports of this site, each of which may take {@code most} at the most. */
    public ExportApi(Site site, Duration most) {
        this.site = site;
        this.most = most;
    }

    @Override
    public Reply to(Request request) {
        String name = request.path().substring(PATH.length() + 1);
        return file(request, Exports.find(name).orElseThrow(() -> AtlasException.of(Exports.unknown(name))));
    }

    private Reply file(Request request, Format format) {
        ExportRequest asked = ExportRequest.of(request);
        Export export = site.atlas().export(format.name(), asked.scope(), asked.choices());
        return Reply.streamed(type(format), out -> write(export, out))
                .with("Content-Disposition", FileName.header(format, asked.scope()))
                .with("Link", "<https://creativecommons.org/licenses/by/4.0/>; rel=\"license\"")
                .with("Vary", "Accept, Accept-Language")
                .tagged(EntityTags.weak(site.atlas().store().version(), format.toString(), asked.toString()));
    }

    private static String type(Format format) {
        String type = format.mediaType();
        boolean isText = !type.equals(ARCHIVE)
                && RdfSyntax.ofType(type).map(RdfSyntax::isText).orElse(true);
        return isText ? type + ";charset=utf-8" : type;
    }

    private void write(Export export, OutputStream out) throws IOException {
        // Some formats hold their scope in memory, so that only so many are written at once.
        site.lanes().expensive().run(() -> writeAlone(export, out));
    }

    private boolean writeAlone(Export export, OutputStream out) throws IOException {
        ExportDeadline watch = new ExportDeadline(most, System::nanoTime);
        try {
            OutputStream buffered = new BufferedOutputStream(watch.over(out));
            export.write(buffered, read -> watch.look());
            buffered.flush();
            return true;
        } catch (QueryCancelledException e) {
            throw watch.tooLong();
        }
    }
}
