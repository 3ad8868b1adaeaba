package org.aigcatlas.style;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Holds that the libraries which the program comes with are those that it says: each jar is in the bill of materials,
 * with its checksum, and in the notices, with a licence. The build runs it after them.
 */
final class Libraries {
    private static final String BILL = "sbom/aigc-atlas-cyclonedx.json";
    private static final String NOTICES = "THIRD-PARTY.txt";

    private Libraries() {}

    /** A library as the bill tells of it. */
    private record Component(String group, String artifact, String version, String sha256) {
        static Component of(JsonObject told) {
            String sha256 = StreamSupport.stream(told.getAsJsonArray("hashes").spliterator(), false)
                    .map(JsonElement::getAsJsonObject)
                    .filter(hash -> hash.get("alg").getAsString().equals("SHA-256"))
                    .map(hash -> hash.get("content").getAsString())
                    .findFirst()
                    .orElse("");
            return new Component(
                    told.get("group").getAsString(),
                    told.get("name").getAsString(),
                    told.get("version").getAsString(),
                    sha256);
        }

        String name() {
            return group + ":" + artifact;
        }

        String file() {
            return artifact + "-" + version + ".jar";
        }

        /** {@return whether a line of the notices names it, behind a licence} */
        boolean isIn(String notices) {
            return Pattern.compile("(?m)^ +\\([^()]+\\) .*\\(" + Pattern.quote(name() + ":" + version + " "))
                    .matcher(notices)
                    .find();
        }
    }

    /**
     * Looks at what a build made.
     *
     * @param lib the folder of the jars
     * @param inf the folder of the bill and the notices
     * @return what is wrong, a sentence each
     * @throws IOException where they can't be read
     */
    static List<String> complaints(Path lib, Path inf) throws IOException {
        JsonObject bill =
                JsonParser.parseString(Files.readString(inf.resolve(BILL))).getAsJsonObject();
        List<Component> components = StreamSupport.stream(
                        bill.getAsJsonArray("components").spliterator(), false)
                .map(each -> Component.of(each.getAsJsonObject()))
                .toList();
        Map<String, Component> byFile = components.stream()
                .collect(Collectors.toMap(Component::file, Function.identity(), (one, other) -> one));
        String notices = Files.readString(inf.resolve(NOTICES));
        List<String> wrong = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (Component component : components) {
            if (!names.add(component.name())) {
                wrong.add(component.name() + " is in the bill of materials twice");
            }
            if (!Files.exists(lib.resolve(component.file()))) {
                wrong.add(component.file() + " is in the bill of materials, and not beside the program");
            }
            if (!component.isIn(notices)) {
                wrong.add(component.file() + " has no licence in the notices");
            }
        }
        for (Path jar : jars(lib)) {
            Component component = byFile.get(jar.getFileName().toString());
            if (component == null) {
                wrong.add(jar.getFileName()
                        + " is not in the bill of materials; mvn clean removes what an older build left");
            } else if (!component.sha256().equals(DigestUtils.sha256Hex(Files.readAllBytes(jar)))) {
                wrong.add(jar.getFileName() + " is another than the one in the bill of materials");
            }
        }
        return wrong;
    }

    private static List<Path> jars(Path lib) throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return files.sorted().toList();
        }
    }

    public static void main(String[] args) throws IOException {
        List<String> wrong = complaints(Path.of(args[0]), Path.of(args[1]));
        wrong.forEach(System.err::println);
        if (!wrong.isEmpty()) {
            System.exit(1);
        }
        System.out.println(
                "Libraries: " + jars(Path.of(args[0])).size() + ", each in the bill of materials and in the notices");
    }
}
