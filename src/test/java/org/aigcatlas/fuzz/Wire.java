package org.aigcatlas.fuzz;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A connection that stays open from one request to the next, and hides nothing of what is sent over it. */
final class Wire implements AutoCloseable {
    /** How long an answer may take, far above the time that the server gives a question. */
    static final int PATIENCE_MILLIS = 30_000;

    /** An answer that began well and ends before its end, which alone can tell that it is not whole. */
    static final class BrokenOff extends EOFException {
        private static final long serialVersionUID = 1L;

        BrokenOff(EOFException end) {
            super(end.getMessage());
        }
    }

    private final URI server;
    private Optional<Socket> socket = Optional.empty();
    private InputStream in = InputStream.nullInputStream();

    Wire(URI server) {
        this.server = server;
    }

    /**
     * Asks.
     *
     * @param request the request
     * @return the answer
     * @throws IOException where there is none, or it breaks off or isn't HTTP
     */
    WireAnswer ask(WireRequest request) throws IOException {
        boolean isFresh = socket.isEmpty();
        try {
            return exchange(request);
        } catch (java.net.SocketTimeoutException e) {
            close();
            throw e;
        } catch (IOException e) {
            close();
            if (isFresh) {
                throw e;
            }
            // The server may have closed the old connection meanwhile.
            return exchange(request);
        }
    }

    /** Sends bytes over a connection of their own and reads to the end, which has to come. */
    byte[] raw(byte[] bytes) throws IOException {
        try (Socket other = open()) {
            try {
                other.getOutputStream().write(bytes);
                other.shutdownOutput();
                return other.getInputStream().readAllBytes();
            } catch (java.net.SocketTimeoutException e) {
                throw e;
            } catch (java.net.SocketException e) {
                // Closed before all was sent: refused.
                return new byte[0];
            }
        }
    }

    private Socket open() throws IOException {
        Socket fresh = new Socket(server.getHost(), server.getPort());
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(PATIENCE_MILLIS);
        return fresh;
    }

    private WireAnswer exchange(WireRequest request) throws IOException {
        if (socket.isEmpty()) {
            Socket fresh = open();
            socket = Optional.of(fresh);
            in = new BufferedInputStream(fresh.getInputStream(), 1 << 14);
        }
        socket.get().getOutputStream().write(request.bytes());
        String[] status = line().split(" ", 3);
        if (!status[0].startsWith("HTTP/1.") || status.length < 2) {
            throw new IOException("no status: " + String.join(" ", status));
        }
        List<String> headers = new ArrayList<>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            headers.add(line);
        }
        WireAnswer head = new WireAnswer(Integer.parseInt(status[1]), headers, new byte[0]);
        WireAnswer answer = new WireAnswer(head.status(), headers, body(request, head));
        if (head.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
            close();
        }
        return answer;
    }

    private byte[] body(WireRequest request, WireAnswer head) throws IOException {
        if (request.method().equals("HEAD") || head.status() == 204 || head.status() == 304) {
            return new byte[0];
        }
        if (head.header("Transfer-Encoding").isPresent()) {
            try {
                return chunks();
            } catch (EOFException e) {
                throw new BrokenOff(e);
            }
        }
        Optional<Integer> length = head.header("Content-Length").map(Integer::parseInt);
        return length.isPresent() ? exactly(length.get()) : in.readAllBytes();
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.writeBytes(exactly(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return HexFormat.fromHexDigits(line().strip());
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer breaks off after " + bytes.length + " of " + length + " bytes");
        }
        return bytes;
    }

    private String line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the connection ended");
            }
            if (next != '\r') {
                line.write(next);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        socket.ifPresent(open -> {
            try {
                open.close();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        socket = Optional.empty();
    }
}
