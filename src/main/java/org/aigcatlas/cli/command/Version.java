package org.aigcatlas.cli.command;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Says which version of the atlas this is. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
        return new String[] {
            "AIGC Atlas " + version,
            "Java " + Runtime.version().feature() + ", Apache Jena " + org.apache.jena.Jena.VERSION
        };
    }
}
