package org.aigcatlas.serve;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Sends a request line as it is, which no client does that reads addresses first. */
final class Raw {
    private static final int FITS_AT_ONCE = 1 << 16;

    private Raw() {}

    /** {@return the status of the answer} */
    static int status(URI server, String path) throws IOException {
        return Integer.parseInt(answer(server, path).split(" ", 3)[1]);
    }

    /** {@return the answer with its head} */
    static String answer(URI server, String path) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            send(
                    socket,
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/turtle\r\nConnection: close\r\n\r\n");
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Whoever refuses a request may close before all of it has come (RFC 9112, 9.5); the answer is there to read. */
    private static void send(Socket socket, String request) throws IOException {
        byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
        try {
            socket.getOutputStream().write(bytes);
        } catch (SocketException e) {
            if (bytes.length <= FITS_AT_ONCE) {
                throw e;
            }
        }
    }
}
