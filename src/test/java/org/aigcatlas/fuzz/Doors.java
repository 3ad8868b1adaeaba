package org.aigcatlas.fuzz;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.aigcatlas.graph.AtlasException;

/** The doors of the atlas, each with its part of the cases and what tries it. */
final class Doors {
    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

    private final Requests requests;
    private final Documents documents;
    private final Path folder;

    private Doors(Requests requests, Documents documents, Path folder) {
        this.requests = requests;
        this.documents = documents;
        this.folder = folder;
    }

    /** Tries a door once. */
    @FunctionalInterface
    interface Attempt {
        /**
         * Tries.
         *
         * @param chance what to draw from
         * @param wire the connection to the server
         * @return what came of it, in a word
         * @throws Broken where something is wrong
         * @throws IOException where nothing came back
         */
        String with(Chance chance, Wire wire) throws Broken, IOException;
    }

    /** What should not be. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String words) {
            super(words);
        }
    }

    /**
     * A door.
     *
     * @param name what it is called
     * @param share how many of a thousand cases try it
     * @param writes whether it may change the store, so that one at a time goes in
     * @param attempt what tries it
     */
    record Door(String name, int share, boolean writes, Attempt attempt) {}

    /** {@return all doors; those that write come last} */
    static List<Door> all(Path folder) {
        Documents documents = Documents.ofEverySyntax();
        return new Doors(new Requests(SparqlText.ofFiles(), documents), documents, folder).list();
    }

    private List<Door> list() {
        return List.of(
                reading("sparql", 150, requests::sparql),
                reading("parameters", 80, requests::parameters),
                reading("bodies", 70, requests::bodies),
                reading("heads", 170, requests::heads),
                reading("paths", 110, requests::paths),
                reading("things", 100, requests::things),
                reading("searches", 25, requests::searches),
                reading("exports", 10, requests::exports),
                new Door("tokens", 70, false, this::tokens),
                new Door("types", 40, true, (chance, wire) -> ask(requests.types(chance), wire)),
                new Door("documents", 110, false, (chance, wire) -> refused(() -> documents.read(chance, folder))),
                new Door("catalogues", 50, false, (chance, wire) -> refused(() -> Documents.catalogue(chance, folder))),
                new Door("bytes", 10, false, this::bytes),
                new Door("uploads", 3, true, (chance, wire) -> ask(requests.uploads(chance), wire)),
                new Door("updates", 2, true, (chance, wire) -> ask(requests.update(chance), wire)));
    }

    private static Door reading(String name, int share, Function<Chance, WireRequest> made) {
        return new Door(name, share, false, (chance, wire) -> ask(made.apply(chance), wire));
    }

    private static String ask(WireRequest request, Wire wire) throws Broken {
        long begun = System.nanoTime();
        try {
            WireAnswer answer = wire.ask(request);
            Optional<String> complaint = AnswerForm.complaint(request, answer);
            if (complaint.isPresent()) {
                String text = answer.text();
                throw new Broken(complaint.get() + "\n--- asked\n" + request + "\n--- answered " + answer.status()
                        + "\n" + String.join("\n", answer.headers()) + "\n\n"
                        + text.substring(0, Math.min(1_500, text.length())));
            }
            return Integer.toString(answer.status());
        } catch (Wire.BrokenOff e) {
            // A large export leaves while it is written, so that where its time is over, it can only end.
            if (request.target().startsWith("/export/") && System.nanoTime() - begun >= Fuzzing.QUESTION.toNanos()) {
                return "cut";
            }
            throw new Broken("broken off: " + e + "\n--- asked\n" + request);
        } catch (IOException | NumberFormatException e) {
            throw new Broken("no answer: " + e + "\n--- asked\n" + request);
        }
    }

    private String tokens(Chance chance, Wire wire) throws Broken {
        WireRequest request = requests.tokens(chance);
        String status = ask(request, wire);
        if (status.startsWith("2")) {
            throw new Broken("let in\n--- asked\n" + request);
        }
        return status;
    }

    private String bytes(Chance chance, Wire wire) throws Broken, IOException {
        byte[] sent = requests.raw(chance);
        String answer = new String(wire.raw(sent), StandardCharsets.ISO_8859_1);
        Matcher status = STATUS.matcher(answer);
        if (!status.lookingAt()) {
            return "closed";
        }
        // Versions and codings that nobody knows have codes of their own (RFC 9110, sections 15.6.2 and 15.6.6).
        if (status.group(1).matches("5(?!01|03|05)..")) {
            throw new Broken("status " + status.group(1) + "\n--- sent\n" + new String(sent, StandardCharsets.UTF_8));
        }
        return status.group(1);
    }

    private interface Work {
        String run() throws IOException;
    }

    /** What the atlas refuses in words is as right as what it reads. */
    private static String refused(Work work) throws IOException, Broken {
        try {
            return work.run();
        } catch (AtlasException e) {
            if (e.problems().isEmpty() || e.problems().getFirst().cause().isBlank()) {
                throw new Broken("refused without a word");
            }
            return "refused";
        } catch (StackOverflowError e) {
            return "too deep";
        }
    }

    static Wire wire(URI server) {
        return new Wire(server);
    }
}
