package org.aigcatlas.load.endpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.http.auth.AuthEnv;

/** Who sends, as a service asks for it. They come from a file or the environment, since all can read a command line. */
public sealed interface Credentials {
    /** Nobody in particular. */
    record Anonymous() implements Credentials {}

    /** A name and a password; they go out by Basic or Digest, as the service asks. */
    record Login(String user, String password) implements Credentials {
        @Override
        public String toString() {
            return user;
        }
    }

    /** A token that goes out as it is. */
    record Token(String text) implements Credentials {
        @Override
        public String toString() {
            return "a token";
        }
    }

    /** What a token's line begins with. */
    String BEARER = "Bearer ";

    /**
     * Reads them.
     *
     * @param file a file with one line, where there is one
     * @param environment the same line from the environment, where it stands there
     * @return the credentials
     * @throws AtlasException where the file can't be read, or the line is neither {@code USER:PASSWORD} nor {@code Bearer TOKEN}
     */
    static Credentials of(Optional<Path> file, Optional<String> environment) {
        return file.map(Credentials::line)
                .or(() -> environment)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Credentials::parse)
                .orElseGet(Anonymous::new);
    }

    private static String line(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw AtlasException.of(ProblemCode.PUBLISH_CREDENTIALS_UNREADABLE)
                    .with("file", file)
                    .at("--credentials");
        }
    }

    private static Credentials parse(String line) {
        int colon = line.indexOf(':');
        if (line.startsWith(BEARER)) {
            return new Token(line.substring(BEARER.length()).strip());
        }
        if (colon < 1 || line.lines().count() > 1) {
            throw AtlasException.of(ProblemCode.PUBLISH_CREDENTIALS_MALFORMED).at("--credentials");
        }
        return new Login(line.substring(0, colon), line.substring(colon + 1));
    }

    /** {@return the header by which they go out, where they need no question of the service} */
    default Optional<String> header() {
        return this instanceof Token token ? Optional.of(BEARER + token.text()) : Optional.empty();
    }

    /** Lets Jena answer a service's question who sends. */
    default void register(RemoteService service) {
        if (this instanceof Login login) {
            service.addresses().forEach(address -> AuthEnv.get()
                    .registerUsernamePassword(address, login.user(), login.password()));
        }
    }

    /** Lets Jena forget it. */
    default void forget(RemoteService service) {
        service.addresses().forEach(AuthEnv.get()::unregisterUsernamePassword);
    }
}
