package org.aigcatlas.load.catalogue.read;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
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
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.JsonFault;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.load.catalogue.record.Catalogue;
import org.aigcatlas.load.catalogue.record.CatalogueItem;
import org.aigcatlas.load.catalogue.record.Report;

/** A catalogue in a file: finds out which kind it is of and reads it. */
public final class CatalogueFile {
    private static final List<CatalogueReader> READERS = List.of(
            new ModelsDevReader(),
            new ModelListReader(),
            new HuggingFaceTasksReader(),
            new LiteLlmReader(),
            new OpenRouterReader());

    private CatalogueFile() {}

    /**
     * Reads a file.
     *
     * @param file the catalogue, as JSON
     * @param format the form that it is read in; empty where it shows
     * @param to where the records go
     * @param report hears what became of them
     * @throws AtlasException where the file can't be read or isn't a catalogue to its end; what was sent on by then is
     *     to be thrown away
     */
    public static void read(Path file, Optional<Catalogue> format, Consumer<CatalogueItem> to, Report report) {
        CatalogueReader reader = format.map(CatalogueFile::readerOf).orElseGet(() -> readerFor(file));
        parse(file, json -> {
            reader.read(
                    json,
                    item -> {
                        report.read(item);
                        to.accept(item);
                    },
                    report);
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw new IllegalStateException("there is more behind the catalogue's end");
            }
            return report;
        });
    }

    private static CatalogueReader readerOf(Catalogue format) {
        return READERS.stream()
                .filter(reader -> reader.catalogue() == format)
                .findFirst()
                .orElseThrow();
    }

    private static CatalogueReader readerFor(Path file) {
        return parse(file, CatalogueFile::recognise)
                .orElseThrow(() -> refused(file, Problem.of(ProblemCode.CATALOGUE_UNKNOWN)));
    }

    /**
     * Finds out whose catalogue of offerings a file is.
     *
     * @param file the catalogue, as JSON
     * @return whose
     * @throws AtlasException where the file can't be read or is no catalogue
     */
    public static Catalogue recognise(Path file) {
        return readerFor(file).catalogue();
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

    /** {@return the keys of an object, or of the first object of a list} */
    private static Set<String> keys(JsonReader json) throws IOException {
        Set<String> keys = new HashSet<>();
        if (json.peek() == JsonToken.BEGIN_ARRAY) {
            json.beginArray();
            keys.addAll(json.hasNext() ? keys(json) : Set.of());
            while (json.hasNext()) {
                json.skipValue();
            }
            json.endArray();
            return keys;
        }
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
            throw AtlasException.of(ProblemCode.FILE_ABSENT).at(file.toString());
        }
        try (Reader text = new InputStreamReader(open(file), StandardCharsets.UTF_8.newDecoder());
                JsonReader json = new JsonReader(text)) {
            json.setStrictness(Strictness.LEGACY_STRICT);
            return told(file, json, work);
        } catch (CharacterCodingException e) {
            throw refused(file, Problem.of(ProblemCode.CATALOGUE_NOT_TEXT));
        } catch (IOException e) {
            throw refused(file, Problem.of(ProblemCode.CATALOGUE_PACKING_BROKEN));
        }
    }

    private static <T> T told(Path file, JsonReader json, Work<T> work) throws IOException {
        try {
            return work.on(json);
        } catch (CharacterCodingException e) {
            throw e;
        } catch (IOException | JsonParseException | IllegalStateException e) {
            if (e.getCause() instanceof CharacterCodingException coding) {
                throw coding;
            }
            throw refused(file, JsonFault.of(e, json));
        }
    }

    private static AtlasException refused(Path file, Problem problem) {
        return AtlasException.of(problem.at(file.toString()));
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }
}
