package org.aigcatlas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A job that somebody comes to do, as {@code docs/jobs.md} has it.
 *
 * @param number its number
 * @param who the kind of person
 * @param title what it is
 * @param steps the steps in which it is done
 */
public record Job(int number, String who, String title, List<String> steps) {
    static final Path PAGE = Path.of("docs", "jobs.md");

    private static final Pattern WHO = Pattern.compile("## (.+)");
    private static final Pattern TITLE = Pattern.compile("### (\\d+)\\. (.+)");
    private static final Pattern STEP = Pattern.compile("(\\d+)\\. (.+)");

    public Job {
        steps = List.copyOf(steps);
    }

    /** {@return all jobs, in the order of the page} */
    static List<Job> all() {
        List<Job> jobs = new ArrayList<>();
        String who = "";
        for (String line : lines()) {
            Matcher title = TITLE.matcher(line);
            Matcher group = WHO.matcher(line);
            if (title.matches()) {
                jobs.add(new Job(Integer.parseInt(title.group(1)), who, title.group(2), List.of()));
            } else if (group.matches()) {
                who = group.group(1);
            } else if (STEP.matcher(line).matches()) {
                jobs.add(jobs.removeLast().with(line));
            }
        }
        return jobs;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Job with(String step) {
        List<String> more = new ArrayList<>(steps);
        more.add(step.replaceFirst("\\d+\\. ", ""));
        return new Job(number, who, title, more);
    }

    /** Fails where a job took more steps than its page has. */
    public static void isDone(int number, int steps) {
        Job job = all().get(number - 1);
        assertThat(steps)
                .as(job.toString())
                .isPositive()
                .isLessThanOrEqualTo(job.steps().size());
    }
}
