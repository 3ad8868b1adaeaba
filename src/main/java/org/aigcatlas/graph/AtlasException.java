package org.aigcatlas.graph;

import java.util.List;
import java.util.stream.Collectors;

/** Says that what was asked for could not be done, and carries the problems in words. */
public final class AtlasException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    private AtlasException(List<Problem> problems) {
        this.problems = List.copyOf(problems);
    }

    /** {@return that something is wrong; what somebody asked comes back cut to a length that a person reads} */
    public static AtlasException of(Problem problem) {
        return new AtlasException(List.of(problem.kind() == ProblemKind.DATA ? problem : problem.brief()));
    }

    /** {@return that several things are wrong, of which there is at least one} */
    public static AtlasException of(List<Problem> problems) {
        return new AtlasException(problems);
    }

    /** {@return whose turn it is to mend} */
    public ProblemKind kind() {
        return problems.getFirst().kind();
    }

    /** {@return what is wrong, one entry a problem, never empty} */
    public List<Problem> problems() {
        return problems;
    }

    @Override
    public String getMessage() {
        return problems.stream().map(Problem::toString).collect(Collectors.joining("\n"));
    }
}
