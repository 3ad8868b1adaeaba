package org.aigcatlas.load.catalogue;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.aigcatlas.graph.AtlasException;

/** A catalogue in a file: finds out which kind it is of and reads it. */
public final class CatalogueFile {
    private static final String MEND =
            "Give a file in the form of https://models.dev/api.json or https://models.dev/models.json, or of Hugging Face's tasks.";
    private static final Pattern PLACE = Pattern.compile(" at line \\d+ column \\d+");
    private static final List<CatalogueReader> READERS =
            List.of(new ModelsDevReader(), new ModelListReader(), new HuggingFaceTasksReader());

    private CatalogueFile() {}

    /**
     * Reads a file.
     *
     * @param file the catalogue, as JSON
     * @param to where the records go
     * @param report hears what became of them
     * @throws AtlasException where the file can't be read or isn't a catalogue to its end; what was sent on by then is
     *     to be thrown away
     */
    static void read(Path file, Consumer<Item> to, Report report) {
        CatalogueReader reader = readerFor(file);
        parse(file, json -> {
            reader.read(
                    json,
                    item -> {
                        report.read(item);
                        to.accept(item);
                    },
                    report);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IOException("there is more behind the catalogue's end");
            }
            return report;
        });
    }

    private static CatalogueReader readerFor(Path file) {
        return parse(file, CatalogueFile::recognise)
                .orElseThrow(() -> AtlasException.data(file.toString(), "It is no catalogue known here.", MEND));
    }

    private static Optional<CatalogueReader> recognise(JsonReader json) throws IOException {
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            return Optional.empty();
        }
        json.beginObject();
        while (json.hasNext()) {
            String key = json.nextName();
            Set<String> keys = keys(json);
            Optional<CatalogueReader> reader =
                    READERS.stream().filter(one -> one.knows(key, keys)).findFirst();
            if (reader.isPresent()) {
                return reader;
            }
        }
        return Optional.empty();
    }

    private static Set<String> keys(JsonReader json) throws IOException {
        Set<String> keys = new HashSet<>();
        if (json.peek() != JsonToken.BEGIN_OBJECT) {
            json.skipValue();
            return keys;
        }
        json.beginObject();
        while (json.hasNext()) {
            keys.add(json.nextName());
            json.skipValue();
        }
        json.endObject();
        return keys;
    }

    /** Does something with a file's JSON. */
    @FunctionalInterface
    private interface Work<T> {
        T on(JsonReader json) throws IOException;
    }

    private static <T> T parse(Path file, Work<T> work) {
        if (!Files.isRegularFile(file)) {
            throw AtlasException.data(file.toString(), "There is no such file.", "Check the path.");
        }
        try (Reader text = new InputStreamReader(open(file), StandardCharsets.UTF_8.newDecoder());
                JsonReader json = new JsonReader(text)) {
            json.setStrictness(Strictness.LEGACY_STRICT);
            return work.on(json);
        } catch (CharacterCodingException e) {
            throw AtlasException.data(file.toString(), "It is not text in UTF-8.", MEND);
        } catch (MalformedJsonException e) {
            throw AtlasException.data(file.toString(), "It is not JSON" + place(e) + ".", MEND);
        } catch (IOException | JsonParseException | IllegalStateException e) {
            throw AtlasException.data(file.toString(), "It can't be read to its end: " + sentence(e) + ".", MEND);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    /** {@return where Gson stopped; its advice is for programmers} */
    private static String place(MalformedJsonException e) {
        Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
        return place.find() ? place.group() : "";
    }

    private static String sentence(Exception e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        return Words.clean(message.replaceAll("(at line.*)? path .*| at path.*", ""));
    }
}
