package org.aigcatlas.load.rdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.StrictText;
import org.aigcatlas.rdf.RdfSyntax;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.json.JsonException;
import org.apache.jena.atlas.lib.InternalErrorException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParserRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.util.Context;

/** Reads documents in every syntax that Jena knows. */
public final class RdfReader {
    private final Incoming document;
    private final LocatedErrorHandler places;
    private final Profile profile;
    private final StreamRDF to;

    private RdfReader(Incoming document, LocatedErrorHandler places, Profile profile, StreamRDF to) {
        this.document = document;
        this.places = places;
        this.profile = profile;
        this.to = to;
    }

    /** Makes the profile for a document. */
    @FunctionalInterface
    public interface Profiles {
        /** {@return the profile, which names inner nodes from a seed and tells of errors} */
        Profile of(Incoming document, UUID seed, LocatedErrorHandler places);
    }

    /**
     * Reads a document.
     *
     * @param document the document
     * @param to where the statements go
     * @throws AtlasException where it isn't what it is said to be, with the place
     */
    public static void read(Incoming document, StreamRDF to) {
        read(document, to, Profile::new);
    }

    /**
     * Reads a document with a profile of one's own.
     *
     * @param document the document
     * @param to where the statements go
     * @param profiles makes the profile
     * @throws AtlasException where it isn't what it is said to be, with the place
     */
    public static void read(Incoming document, StreamRDF to, Profiles profiles) {
        LocatedErrorHandler places = new LocatedErrorHandler(document.name());
        try (FailureRememberingStream in =
                new FailureRememberingStream(document.bytes().open())) {
            Profile profile = profiles.of(document, seed(document), places);
            RdfReader reader = new RdfReader(document, places, profile, to);
            reader.read(in);
        } catch (IOException e) {
            throw AtlasException.of(broken(document, e));
        } catch (JenaException
                | JsonException
                | InternalErrorException
                // Of Jena's tokens at the end of a document, and of a row in Thrift without its object.
                | IllegalFormatException
                | UnsupportedOperationException
                | RuntimeIOException
                | UncheckedIOException e) {
            throw AtlasException.of(
                    e.getCause() instanceof IOException cause ? broken(document, cause) : places.problem(e));
        } catch (NoClassDefFoundError e) {
            throw AtlasException.of(ProblemCode.LOAD_LIBRARY_ABSENT)
                    .with("class", String.valueOf(e.getMessage()))
                    .at(document.name());
        }
    }

    private void read(FailureRememberingStream in) throws IOException {
        try {
            if (document.syntax().isText()) {
                text(in);
            } else {
                parse(CloseShieldInputStream.wrap(in), new TermCheckingStream(to, profile));
            }
            // The end is looked at even where the parser has enough: that is where a packed file says whether it is
            // whole.
            in.transferTo(OutputStream.nullOutputStream());
        } catch (RuntimeException e) {
            if (in.failure().isPresent()) {
                throw in.failure().get();
            }
            throw e;
        }
    }

    private void text(InputStream in) throws IOException {
        try (Utf8Stream utf8 = utf8(in)) {
            try {
                InputStream shielded = CloseShieldInputStream.wrap(utf8);
                parse(document.syntax().isXml() ? ExternalEntities.refused(shielded, places) : shielded, to);
                utf8.transferTo(OutputStream.nullOutputStream());
            } catch (RuntimeException e) {
                throw utf8.broken()
                        .map(told -> AtlasException.of(places.problem(broken(told), told.line(), told.column())))
                        .orElseThrow(() -> e);
            }
        }
    }

    private Utf8Stream utf8(InputStream in) throws IOException {
        try {
            return new Utf8Stream(
                    CloseShieldInputStream.wrap(in),
                    document.charset(),
                    document.syntax().isXml());
        } catch (AtlasException e) {
            throw AtlasException.of(e.problems().getFirst().at(document.name()));
        }
    }

    private void parse(InputStream in, StreamRDF into) throws IOException {
        if (document.syntax() == RdfSyntax.JSON_LD) {
            new JsonLdReader(profile, places).read(in, document.base(), into);
            return;
        }
        if (document.syntax() == RdfSyntax.THRIFT) {
            ThriftReader.read(in, into);
            return;
        }
        Lang lang = document.syntax().lang();
        RDFParserRegistry.getFactory(lang)
                .create(lang, profile)
                .read(in, document.base(), lang.getContentType(), into, Context.create());
    }

    /** The same document in the same graph has the same seed, so that it brings nothing new when it comes again. */
    private static UUID seed(Incoming document) throws IOException {
        try (InputStream in = document.bytes().open();
                DigestOutputStream out =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            out.write((document.graph() + "\n" + document.base() + "\n").getBytes(StandardCharsets.UTF_8));
            in.transferTo(out);
            ByteBuffer digest = ByteBuffer.wrap(out.getMessageDigest().digest());
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Problem broken(Incoming document, IOException e) {
        return unreadable(e).at(document.name());
    }

    private static Problem unreadable(IOException e) {
        if (e instanceof UnpackingLimit.Overspent overspent) {
            return Problem.of(ProblemCode.LOAD_TOO_LARGE).with("most", overspent.most());
        }
        String reason = String.valueOf(e.getMessage());
        String lower = reason.toLowerCase(Locale.ROOT);
        boolean cut = e instanceof EOFException
                || List.of("truncated", "unexpected end", "eof", "premature").stream()
                        .anyMatch(lower::contains);
        return cut
                ? Problem.of(ProblemCode.LOAD_PACKING_CUT)
                : Problem.of(ProblemCode.LOAD_UNREADABLE_CONTENT).with("reason", reason);
    }

    private static Problem broken(StrictText.Break told) {
        return Problem.of(ProblemCode.LOAD_NOT_TEXT)
                .with("charset", told.charset().name())
                .with("bytes", told.bytes());
    }
}
