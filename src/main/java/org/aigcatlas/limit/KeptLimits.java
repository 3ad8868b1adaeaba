package org.aigcatlas.limit;

/**
 * What a server keeps of its answers, to give them again to who asks the same; the table in {@code docs/serving.md} says
 * what one gets beyond.
 *
 * @param all how many bytes all answers take that are kept
 * @param answer how many bytes an answer has that is kept
 * @param body how many bytes the body of a request has whose answer is kept
 */
public record KeptLimits(long all, int answer, int body) {
    /** Those of a process with the memory that this one has. */
    public static final KeptLimits DEFAULT = of(Runtime.getRuntime().maxMemory());

    private static final int ANSWER = 4 << 20;
    private static final int BODY = 64 << 10;

    /** {@return the defaults for so much memory} */
    static KeptLimits of(long memory) {
        return new KeptLimits(memory / 16, Math.clamp(memory / 512, 0, ANSWER), BODY);
    }
}
