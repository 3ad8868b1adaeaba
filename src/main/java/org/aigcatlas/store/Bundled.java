package org.aigcatlas.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The files that ship inside the program: queries, rules, shapes. */
public final class Bundled {
    /** The file in each folder that lists the others; a jar can't be listed. */
    public static final String INDEX = "index.txt";

    private Bundled() {}

    /**
     * Lists the files of a folder.
     *
     * @param folder the folder's path
     * @param ending what the names end with
     * @return the names without their ending, sorted
     */
    public static List<String> names(String folder, String ending) {
        return text(folder, INDEX)
                .lines()
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .sorted()
                .toList();
    }

    /** {@return the text of a file that ships with the program} */
    public static String text(String folder, String file) {
        String path = "/" + folder + "/" + file;
        try (InputStream in = Bundled.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not in the program; build it with `./aigc --version`");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
