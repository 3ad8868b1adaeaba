package org.aigcatlas.limit;

import java.time.Duration;

/**
 * The limits of what one request may take, each with its default; the table in {@code docs/serving.md} says what one gets
 * at each.
 *
 * @param time how long a query may take
 * @param rows how many rows, triples or quads an answer may have
 * @param text how many characters a string may have that a query makes; one that is stored may be longer
 * @param digits how many digits a number may have that a query makes
 * @param answer how many characters the terms of an answer may have in all
 * @param held how many bytes of rows a query may keep for sorting, grouping, joining and telling apart
 * @param heldByAll how many bytes all queries together may keep, the answers that are being sent included
 * @param request how many bytes a query or an update may have, as a body or in a form
 * @param graph how many bytes a graph may have that is sent
 */
public record Limits(
        Duration time, int rows, int text, int digits, long answer, long held, long heldByAll, int request, int graph) {

    /** The limits of a process with the memory that this one has. */
    public static final Limits DEFAULT = of(Runtime.getRuntime().maxMemory());

    private static final int MIB = 1 << 20;

    /** How many characters a text may have that things are searched by; no name is nearly this long. */
    public static final int SEARCH_TEXT = 1000;

    /** How many things may stand on a map; more is neither drawn in time nor read. */
    public static final int MAP_THINGS = 600;

    /** How many bytes must be free on the disk of a store for a change to begin. */
    public static final long FREE_DISK = 32L * MIB;

    /** How many statements a store may have whose graphs are held in memory, each with some 400 bytes: an eighth of it. */
    public static final long IN_MEMORY = Runtime.getRuntime().maxMemory() / 8 / 400;

    /** {@return the defaults for a process that may take so many bytes of memory} */
    static Limits of(long memory) {
        return new Limits(
                Duration.ofSeconds(30), 500_000, MIB, 10_000, 64L * MIB, memory / 8, memory / 4, MIB, 64 * MIB);
    }
}
