package org.aigcatlas.graph;

import java.util.Optional;

/** The version of the program. */
public final class ProgramVersion {
    private ProgramVersion() {}

    /** {@return the version that the jar says; {@code unpackaged} where the classes don't come out of one} */
    public static String text() {
        return Optional.ofNullable(ProgramVersion.class.getPackage().getImplementationVersion())
                .orElse("unpackaged");
    }
}
