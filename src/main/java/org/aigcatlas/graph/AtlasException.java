package org.aigcatlas.graph;

import java.util.List;
import java.util.stream.Collectors;

/** Says that what was asked for could not be done, and carries the problems in words. */
public final class AtlasException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whose turn it is to mend. */
    public enum Kind {
        /** The question was wrong: an unknown name, a missing parameter, a malformed query. */
        QUESTION,
        /** The data is bad or the answer is no. */
        DATA,
        /** The store or the service can't be reached or is in use. */
        UNAVAILABLE
    }

    private final Kind kind;
    private final transient List<Problem> problems;

    private AtlasException(Kind kind, List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.kind = kind;
        this.problems = List.copyOf(problems);
    }

    /** {@return that the question was wrong} */
    public static AtlasException question(String cause, String mend) {
        return question(new Problem(cause, mend));
    }

    /** {@return that the question was wrong at this place, such as a parameter's name} */
    public static AtlasException question(String place, String cause, String mend) {
        return question(new Problem(place, cause, mend));
    }

    /** {@return that the question was wrong, told in both languages} */
    public static AtlasException question(String place, Text cause, Text mend) {
        return question(new Problem(place, cause, mend));
    }

    /** {@return that the question was wrong in this way} */
    public static AtlasException question(Problem problem) {
        return new AtlasException(Kind.QUESTION, List.of(Brief.of(problem)));
    }

    /** {@return that the data is bad} */
    public static AtlasException data(List<Problem> problems) {
        return new AtlasException(Kind.DATA, problems);
    }

    /** {@return that the data is bad, for one reason} */
    public static AtlasException data(String place, String cause, String mend) {
        return data(List.of(new Problem(place, cause, mend)));
    }

    /** {@return that the store or service can't be used} */
    public static AtlasException unavailable(String cause, String mend) {
        return new AtlasException(Kind.UNAVAILABLE, List.of(new Problem(cause, mend)));
    }

    /** {@return whose turn it is to mend} */
    public Kind kind() {
        return kind;
    }

    /** {@return what is wrong, one entry a problem, never empty} */
    public List<Problem> problems() {
        return problems;
    }
}
