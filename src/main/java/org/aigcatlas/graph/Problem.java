package org.aigcatlas.graph;

/**
 * One thing that is wrong, in words.
 *
 * @param place where it is: a file with its line, a thing, a parameter; empty where there is no place to name
 * @param cause what is wrong
 * @param mend what to do about it
 */
public record Problem(String place, String cause, String mend) {

    /** A problem without a place of its own. */
    public Problem(String cause, String mend) {
        this("", cause, mend);
    }

    @Override
    public String toString() {
        String where = place.isEmpty() ? "" : place + ": ";
        String how = mend.isEmpty() ? "" : " " + mend;
        return where + cause + how;
    }
}
