package org.aigcatlas.serve;

import java.util.List;
import org.aigcatlas.serve.data.Dereference;
import org.aigcatlas.serve.data.VocabularyFace;
import org.aigcatlas.serve.http.Addresses;
import org.aigcatlas.serve.page.Site;
import org.apache.jena.fuseki.main.FusekiServer;

/** {@code /id/…}, {@code /claim/…}, {@code /source/…}, {@code /graph/…}, {@code /rule/…}, {@code /doc/…}, {@code /doc?iri=…}, {@code /ns} and {@code /ns/…}. */
record LinkedDataModule(Site site) implements Mount {
    @Override
    public void on(FusekiServer.Builder server) {
        Dereference things = new Dereference(site);
        List.of("/id/*", "/claim/*", "/source/*", "/graph/*", "/rule/*")
                .forEach(space -> Mount.put(server, space, site, things.thing()));
        Mount.put(server, Addresses.DOCUMENT + "/*", site, things.document());
        List.of("", ".ttl", ".jsonld", ".nt", ".rdf", ".html")
                .forEach(ending -> Mount.put(server, Addresses.DOCUMENT + ending, site, things.asked()));
        VocabularyFace vocabulary = new VocabularyFace(site);
        List.of("/ns", "/ns/*", "/ns.ttl", "/ns.jsonld", "/ns.nt", "/ns.rdf", "/ns.html")
                .forEach(path -> Mount.put(server, path, site, vocabulary));
    }
}
