package org.aigcatlas.cli.command;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.aigcatlas.cli.completion.TypedLine;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The commands below {@code aigc}, by their names; a new one is a line here. What a command takes is found by reflection, a
 * good part of a short command, so that only what a line can need is looked into.
 */
public final class Subcommands {
    /** These two look at other commands: one at those in the line that it completes, the other at all. */
    private static final String COMPLETE = "complete";

    private static final String COMPLETION = "completion";

    private static final Map<String, Class<? extends Subcommand>> ALL =
            Collections.unmodifiableMap(new TreeMap<>(Map.ofEntries(
                    Map.entry("backup", BackupCommand.class),
                    Map.entry("check", CheckCommand.class),
                    Map.entry("compact", CompactCommand.class),
                    Map.entry(COMPLETE, CompleteCommand.class),
                    Map.entry(COMPLETION, CompletionCommand.class),
                    Map.entry("diff", DiffCommand.class),
                    Map.entry("drop", DropCommand.class),
                    Map.entry("export", ExportCommand.class),
                    Map.entry("format", FormatCommand.class),
                    Map.entry("identity", IdentityCommand.class),
                    Map.entry("load", LoadCommand.class),
                    Map.entry("new", NewCommand.class),
                    Map.entry("quality", QualityCommand.class),
                    Map.entry("queries", QueriesCommand.class),
                    Map.entry("query", QueryCommand.class),
                    Map.entry("refresh", RefreshCommand.class),
                    Map.entry("restore", RestoreCommand.class),
                    Map.entry("search", SearchCommand.class),
                    Map.entry("serve", ServeCommand.class),
                    Map.entry("show", ShowCommand.class),
                    Map.entry("sparql", SparqlCommand.class),
                    Map.entry("stats", StatsCommand.class),
                    Map.entry("upgrade", UpgradeCommand.class),
                    Map.entry("validate", ValidateCommand.class),
                    Map.entry("why", WhyCommand.class))));

    private Subcommands() {}

    /** Adds all commands. */
    public static void addAll(CommandLine root) {
        add(root, ALL.keySet().stream());
    }

    /**
     * Adds what is needed to run or to refuse a line.
     *
     * @param root the command that holds all others
     * @param args the words of the line that follow its name
     */
    public static void addNeeded(CommandLine root, String... args) {
        List<String> words = List.of(args);
        String first = words.isEmpty() ? "" : words.getFirst();
        if (first.equals(COMPLETION)) {
            addAll(root);
        } else if (first.equals(COMPLETE)) {
            add(
                    root,
                    Stream.concat(words.stream(), words.stream().flatMap(line -> TypedLine.of(line).words().stream())));
        } else if (ALL.containsKey(first)) {
            add(root, Stream.of(first));
        } else if (words.stream().noneMatch(word -> ALL.containsKey(word) || word.startsWith("@"))) {
            addNames(root);
        } else {
            addAll(root);
        }
    }

    private static void add(CommandLine root, Stream<String> names) {
        names.filter(ALL::containsKey).distinct().forEach(name -> root.addSubcommand(name, ALL.get(name)));
    }

    /** Adds names alone, for help and for suggestions. */
    private static void addNames(CommandLine root) {
        ALL.keySet().stream()
                .filter(name -> !name.equals(COMPLETE))
                .forEach(name -> root.addSubcommand(name, CommandSpec.create()));
    }
}
