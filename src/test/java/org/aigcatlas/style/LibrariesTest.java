package org.aigcatlas.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the build holds of libraries, tried on two that are made up. */
class LibrariesTest {
    private static final String NOTICES = """

            Lists of 2 third-party dependencies.
                 (MIT) One (org.example:one:1.0 - https://example.org/one)
                 (EPL-2.0) (Apache-2.0) Two (org.example:two:2.0 - https://example.org/two)
            """;

    @TempDir
    private Path lib;

    @TempDir
    private Path inf;

    private static String component(String name, String version, String content) {
        return """
                {"group": "org.example", "name": "%s", "version": "%s",
                 "hashes": [{"alg": "SHA-1", "content": "0"}, {"alg": "SHA-256", "content": "%s"}]}""".formatted(name, version, DigestUtils.sha256Hex(content));
    }

    private void bill(String... components) throws IOException {
        Files.createDirectories(inf.resolve("sbom"));
        Files.writeString(
                inf.resolve("sbom/aigc-atlas-cyclonedx.json"),
                "{\"components\": [" + String.join(",", components) + "]}");
    }

    @BeforeEach
    void makeABuild() throws IOException {
        Files.writeString(lib.resolve("one-1.0.jar"), "one");
        Files.writeString(lib.resolve("two-2.0.jar"), "two");
        Files.writeString(inf.resolve("THIRD-PARTY.txt"), NOTICES);
        bill(component("one", "1.0", "one"), component("two", "2.0", "two"));
    }

    @Test
    void whatIsListedIsRight() throws IOException {
        assertThat(Libraries.complaints(lib, inf)).isEmpty();
    }

    @Test
    void aJarThatNobodyListsIsFound() throws IOException {
        Files.writeString(lib.resolve("shiro-core-2.0.jar"), "");
        assertThat(Libraries.complaints(lib, inf))
                .singleElement()
                .asString()
                .startsWith("shiro-core-2.0.jar is not in the bill");
    }

    @Test
    void aJarThatIsAnotherIsFound() throws IOException {
        Files.writeString(lib.resolve("one-1.0.jar"), "changed");
        assertThat(Libraries.complaints(lib, inf))
                .containsExactly("one-1.0.jar is another than the one in the bill of materials");
    }

    @Test
    void twoVersionsOfALibraryAreFound() throws IOException {
        Files.writeString(lib.resolve("one-1.1.jar"), "one");
        Files.writeString(
                inf.resolve("THIRD-PARTY.txt"),
                NOTICES + "     (MIT) One (org.example:one:1.1 - https://example.org/one)\n");
        bill(component("one", "1.0", "one"), component("one", "1.1", "one"), component("two", "2.0", "two"));
        assertThat(Libraries.complaints(lib, inf)).containsExactly("org.example:one is in the bill of materials twice");
    }

    @Test
    void aLibraryWithoutALicenceIsFound() throws IOException {
        Files.writeString(inf.resolve("THIRD-PARTY.txt"), NOTICES.replace("(MIT) ", ""));
        assertThat(Libraries.complaints(lib, inf)).containsExactly("one-1.0.jar has no licence in the notices");
    }

    @Test
    void aLibraryThatIsNotThereIsFound() throws IOException {
        Files.delete(lib.resolve("two-2.0.jar"));
        assertThat(Libraries.complaints(lib, inf))
                .containsExactly("two-2.0.jar is in the bill of materials, and not beside the program");
    }
}
