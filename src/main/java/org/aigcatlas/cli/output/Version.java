package org.aigcatlas.cli.output;

import org.aigcatlas.graph.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the atlas this is. */
public final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "AIGC Atlas " + ProgramVersion.text(),
            "Java " + Runtime.version().feature() + ", Apache Jena " + org.apache.jena.Jena.VERSION
        };
    }
}
