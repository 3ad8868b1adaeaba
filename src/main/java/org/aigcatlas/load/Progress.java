package org.aigcatlas.load;

/** Hears how far long work has come. */
@FunctionalInterface
public interface Progress {
    /** Hears nothing. */
    Progress SILENT = (step, done) -> {};

    /**
     * Says where the work stands.
     *
     * @param step what is being done, a short English phrase
     * @param done how many statements have been through it so far
     */
    void at(String step, long done);
}
