package org.aigcatlas;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program in a process of its own, on the class path of the tests and as the launcher starts it. */
public final class ChildJvm {
    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private ChildJvm() {}

    /**
     * Puts a command together.
     *
     * @param options options of the Java machine, such as properties
     * @param program the class with the program
     * @param arguments what the program is given
     * @return the command
     */
    public static List<String> command(List<String> options, String program, String... arguments) {
        return command(CLASS_PATH, options, program, arguments);
    }

    /** {@return the same on another class path} */
    public static List<String> command(String classPath, List<String> options, String program, String... arguments) {
        Stream<String> machine = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED");
        return Stream.of(machine, options.stream(), Stream.of("-cp", classPath, program), Stream.of(arguments))
                .flatMap(words -> words)
                .toList();
    }

    /** {@return the option by which a process finds what this one has unpacked} */
    public static String cache() {
        return "-Daigc.cache=" + System.getProperty("aigc.cache", "target/graph");
    }
}
