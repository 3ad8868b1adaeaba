package org.aigcatlas.graph;

import java.util.List;
import java.util.Optional;
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

    /** {@return that something is wrong, without a place or arguments so far} */
    public static AtlasException of(ProblemCode code) {
        return of(Problem.of(code));
    }

    /** {@return the same of its problem with an argument, as {@link Problem#with} takes it} */
    public AtlasException with(String name, Object value) {
        return of(problems.getFirst().with(name, value));
    }

    /** {@return the same of its problem at another place} */
    public AtlasException at(String place) {
        return of(problems.getFirst().at(place));
    }

    /** {@return the same of its problem with the names that may have been meant, which may be none} */
    public AtlasException nearest(List<String> names) {
        return of(problems.getFirst().nearest(names));
    }

    /** {@return that several things are wrong, of which there is at least one} */
    public static AtlasException of(List<Problem> problems) {
        return new AtlasException(problems);
    }

    /** {@return what another fault tells of in its causes, where it tells of a problem} */
    public static Optional<AtlasException> in(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof AtlasException told) {
                return Optional.of(told);
            }
        }
        return Optional.empty();
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
