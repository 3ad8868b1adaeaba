package org.aigcatlas.serve;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends a request line as it is, which no client does that reads addresses first. */
final class Raw {
    private Raw() {}

    /** {@return the status of the answer} */
    static int status(URI server, String path) throws IOException {
        return Integer.parseInt(answer(server, path).split(" ", 3)[1]);
    }

    /** {@return the answer with its head} */
    static String answer(URI server, String path) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + path
                                    + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/turtle\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
