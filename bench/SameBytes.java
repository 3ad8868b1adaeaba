import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/**
 * A bare Jetty that returns ready bytes: what no server on it can be faster than. Arguments: a port of loopback, and a file
 * of answers, each with its path and query, its headers and its body, as bench/peers/systems.py writes it.
 */
public final class SameBytes {
    private record Answer(HttpFields headers, ByteBuffer body) {}

    public static void main(String[] args) throws Exception {
        Map<String, Answer> answers = read(Path.of(args[1]));
        Server server = new Server(new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0])));
        server.setHandler(new Handler.Abstract.NonBlocking() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                Answer answer = answers.get(request.getHttpURI().getPathQuery());
                if (answer == null) {
                    return false;
                }
                response.getHeaders().add(answer.headers());
                response.write(true, answer.body().slice(), callback);
                return true;
            }
        });
        server.start();
        server.join();
    }

    private static Map<String, Answer> read(Path file) throws IOException {
        Map<String, Answer> answers = new HashMap<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                String path = in.readUTF();
                HttpFields.Mutable headers = HttpFields.build();
                for (int header = Integer.parseInt(in.readUTF()); header > 0; header--) {
                    headers.add(in.readUTF(), in.readUTF());
                }
                byte[] body = in.readNBytes(in.readInt());
                headers.put("Content-Length", String.valueOf(body.length));
                answers.put(path, new Answer(headers.asImmutable(), ByteBuffer.wrap(body)));
            }
        }
        return answers;
    }
}
