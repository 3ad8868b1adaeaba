package org.aigcatlas.serve;

import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.serve.data.Dereference;
import org.aigcatlas.serve.data.VocabularyFace;
import org.aigcatlas.serve.http.Links;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;

/** {@code /id/…}, {@code /claim/…}, {@code /source/…}, {@code /graph/…}, {@code /rule/…}, {@code /doc/…}, {@code /doc?iri=…}, {@code /ns} and {@code /ns/…}. */
record LinkedDataModule(Site site) implements RouteModule {
    @Override
    public void on(FusekiServer.Builder server) {
        Dereference things = new Dereference(site);
        List.of("/id/*", "/claim/*", "/source/*", "/graph/*", "/rule/*")
                .forEach(space -> RouteModule.put(server, space, site, things.thing()));
        RouteModule.put(server, Links.DOCUMENT + "/*", site, things.document());
        endings().forEach(ending -> RouteModule.put(server, Links.DOCUMENT + ending, site, things.asked()));
        VocabularyFace vocabulary = new VocabularyFace(site);
        Stream.concat(Stream.of("/*"), endings())
                .forEach(end -> RouteModule.put(server, "/ns" + end, site, vocabulary));
    }

    private static Stream<String> endings() {
        return Stream.concat(
                Stream.of("", ".html"), RdfSyntax.ofDocuments().stream().map(syntax -> "." + syntax.ending()));
    }
}
