package org.aigcatlas.load;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.aigcatlas.graph.Language;
import org.aigcatlas.graph.Prefixes;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.validate.Finding;
import org.apache.jena.graph.Node;

/** What a check found, as problems with file and line where the files are known. */
final class UnsoundData {
    private static final int MOST_PROBLEMS = 50;

    private UnsoundData() {}

    /** {@return a problem for each of the first findings, and one for all others; none where nothing was found} */
    static List<Problem> problems(List<Finding> findings, List<SourceFile> additions, Language language) {
        if (findings.isEmpty()) {
            return List.of();
        }
        Set<Node> subjects = findings.stream().map(Finding::subject).collect(Collectors.toSet());
        List<LineFinder> finders =
                additions.stream().map(one -> LineFinder.in(one, subjects)).toList();
        Stream<Problem> problems = findings.stream().limit(MOST_PROBLEMS).map(finding -> Problem.of(
                        ProblemCode.DATA_UNSOUND)
                .with("message", finding.message().in(language))
                .at(place(finding, finders)));
        int more = findings.size() - MOST_PROBLEMS;
        return more <= 0
                ? problems.toList()
                : Stream.concat(
                                problems,
                                Stream.of(Problem.of(ProblemCode.DATA_MORE).with("count", more)))
                        .toList();
    }

    private static String place(Finding finding, List<LineFinder> finders) {
        String subject = Prefixes.shorten(finding.subject());
        return finders.stream()
                .map(finder -> finder.place(finding))
                .flatMap(Optional::stream)
                .findFirst()
                .map(place -> place + ": " + subject)
                .orElse(subject);
    }
}
