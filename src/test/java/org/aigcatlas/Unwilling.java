package org.aigcatlas;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A service on this machine that keeps who asks waiting, or lets it down. A connection is asked once whether the service
 * holds an atlas, which it answers as a good one does, so that what comes after is what is tried.
 */
public final class Unwilling implements AutoCloseable {
    /** How it behaves. */
    public enum Way {
        /** It begins an answer, and goes on with a byte now and then. */
        DRIPS,
        /** It sends the head of an answer, a byte now and then. */
        DRIPS_HEAD,
        /** It takes the question and says nothing. */
        SILENT,
        /** It takes no connection. */
        DEAF,
        /** It sends without an end. */
        ENDLESS,
        /** It begins an answer, and resets the connection. */
        RESETS
    }

    private static final long BETWEEN_BYTES_MILLIS = 20;
    private static final byte[] PIECE = "x".repeat(64 << 10).getBytes(StandardCharsets.US_ASCII);

    private final Way way;
    private final ServerSocket socket;
    private final List<Socket> held = new ArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    public Unwilling(Way way) {
        this.way = way;
        try {
            socket = new ServerSocket(0, way == Way.DEAF ? 1 : 50, InetAddress.getLoopbackAddress());
            if (way == Way.DEAF) {
                fill();
            } else {
                Thread.ofVirtual().start(this::listen);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the places that a socket has for those who wait to be accepted, so that the next one waits outside. */
    private void fill() {
        try {
            while (true) {
                Socket waiting = new Socket();
                held.add(waiting);
                waiting.connect(socket.getLocalSocketAddress(), 200);
            }
        } catch (IOException e) {
            // Full.
        }
    }

    /** {@return where it is} */
    public URI address() {
        return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/sparql");
    }

    private void listen() {
        try {
            while (true) {
                Socket asking = socket.accept();
                Thread.ofVirtual().start(() -> answer(asking));
            }
        } catch (IOException e) {
            // Closed: nobody listens any more.
        }
    }

    private void answer(Socket asking) {
        try (asking;
                OutputStream out = asking.getOutputStream();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(asking.getInputStream(), StandardCharsets.US_ASCII))) {
            String asked = in.readLine();
            for (String line = asked; !line.isEmpty(); line = in.readLine()) {}
            if (asked.contains("%23Claim%3E")) {
                send(
                        out,
                        "HTTP/1.1 200 OK\r\nConnection: close\r\n"
                                + "Content-Type: application/sparql-results+json\r\n\r\n{\"head\":{\"vars\":[\"yes\"]},"
                                + "\"results\":{\"bindings\":[{\"yes\":{\"type\":\"literal\",\"value\":\"1\"}}]}}");
            } else {
                misbehave(asked, asking, out);
            }
        } catch (IOException e) {
            // Who asked has gone.
        }
    }

    private void misbehave(String asked, Socket asking, OutputStream out) throws IOException {
        String head = "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Type: " + type(asked) + "\r\n\r\n";
        switch (way) {
            case DRIPS -> {
                send(out, head + begun(asked));
                drip(out, " ");
            }
            case DRIPS_HEAD -> {
                send(out, "HTTP/1.1 200 OK\r\n");
                drip(out, "X");
            }
            case ENDLESS -> {
                send(out, head + begun(asked) + "\"");
                while (true) {
                    out.write(PIECE);
                }
            }
            case RESETS -> {
                send(out, head + begun(asked));
                asking.setSoLinger(true, 0);
            }
            case SILENT, DEAF -> waits(Long.MAX_VALUE);
        }
    }

    private void drip(OutputStream out, String piece) throws IOException {
        while (!waits(BETWEEN_BYTES_MILLIS)) {
            send(out, piece);
        }
    }

    private boolean waits(long millis) {
        try {
            return closed.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            return true;
        }
    }

    private static String type(String asked) {
        return asked.contains("CONSTRUCT") || asked.contains("DESCRIBE")
                ? "text/turtle"
                : asked.contains("query=") ? "application/sparql-results+json" : "application/json";
    }

    private static String begun(String asked) {
        return asked.contains("CONSTRUCT") || asked.contains("DESCRIBE") ? "<x:a> <x:b> " : "{";
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            socket.close();
            for (Socket waiting : held) {
                waiting.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
