package org.aigcatlas.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A request as it goes over the wire, whatever it holds but the end of a line.
 *
 * @param method the method
 * @param target the path with its parameters
 * @param headers the lines of the head
 * @param body what follows
 */
// Nobody compares them, and nothing changes what they hold.
@SuppressWarnings("ArrayRecordComponent")
record WireRequest(String method, String target, List<String> headers, byte[] body) {
    WireRequest {
        target = target.codePoints()
                .map(sign -> sign == ' ' || sign == '\r' || sign == '\n' ? '+' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        headers = headers.stream().map(line -> line.replaceAll("[\r\n]", " ")).toList();
    }

    static WireRequest get(String target, String... headers) {
        return new WireRequest("GET", target, List.of(headers), new byte[0]);
    }

    static WireRequest send(String method, String target, String body, String... headers) {
        return new WireRequest(method, target, List.of(headers), body.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return the same with another line in its head} */
    WireRequest with(String header) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        return new WireRequest(method, target, more, body);
    }

    boolean names(String header) {
        return headers.stream().anyMatch(line -> line.regionMatches(true, 0, header + ":", 0, header.length() + 1));
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
        if (!names("Host")) {
            head.append("Host: localhost\r\n");
        }
        headers.forEach(line -> head.append(line).append("\r\n"));
        if (body.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }

    @Override
    public String toString() {
        String text = new String(bytes(), StandardCharsets.UTF_8);
        return text.length() > 3_000 ? text.substring(0, 3_000) + "…" : text;
    }
}
