package org.aigcatlas;

/** How many cases a test draws: some each time, and many more in the profile {@code nightly}. */
public final class Cases {
    private static final boolean IS_NIGHTLY = Boolean.getBoolean("tests.nightly");

    private Cases() {}

    /** {@return the number for this run} */
    public static int of(int usual, int nightly) {
        return IS_NIGHTLY ? nightly : usual;
    }
}
