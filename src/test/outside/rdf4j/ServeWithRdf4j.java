import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.query.BooleanQuery;
import org.eclipse.rdf4j.query.GraphQuery;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.query.Operation;
import org.eclipse.rdf4j.query.Query;
import org.eclipse.rdf4j.query.TupleQuery;
import org.eclipse.rdf4j.query.impl.SimpleDataset;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLBooleanJSONWriter;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/**
 * RDF4J's memory store behind the addresses of an RDF4J Server: the query service, updates at {@code /statements}, and the
 * Graph Store Protocol at {@code /rdf-graphs/service}. Takes a file of N-Quads, or none, and prints its address. Ends with
 * its standard input.
 */
class ServeWithRdf4j {
    private static final String SERVICE = "/repositories/atlas";

    private final SailRepository repository = new SailRepository(new MemoryStore());

    public static void main(String[] arguments) throws IOException {
        new ServeWithRdf4j().serve(arguments);
    }

    private void serve(String[] files) throws IOException {
        for (String file : files) {
            try (RepositoryConnection connection = repository.getConnection();
                    InputStream in = Files.newInputStream(Path.of(file))) {
                connection.add(in, "", RDFFormat.NQUADS);
            }
        }
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(SERVICE, exchange -> answer(exchange, this::query));
        server.createContext(SERVICE + "/statements", exchange -> answer(exchange, this::update));
        server.createContext(SERVICE + "/rdf-graphs/service", exchange -> answer(exchange, this::graph));
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.start();
        System.out.println("http://127.0.0.1:" + server.getAddress().getPort() + SERVICE);
        System.in.transferTo(System.out);
        System.exit(0);
    }

    private interface Face {
        void answer(HttpExchange exchange, String parameters) throws Exception;
    }

    private static void answer(HttpExchange exchange, Face face) throws IOException {
        try (exchange) {
            String parameters = String.valueOf(exchange.getRequestURI().getRawQuery());
            String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
            if (type.startsWith("application/x-www-form-urlencoded")) {
                parameters += "&" + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            }
            face.answer(exchange, parameters);
        } catch (MalformedQueryException e) {
            send(exchange, 400, "text/plain", String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8));
        } catch (Exception e) {
            send(exchange, 500, "text/plain", String.valueOf(e).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private static List<String> all(String parameters, String name) {
        return java.util.Arrays.stream(parameters.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8))
                .toList();
    }

    private static IRI iri(String text) {
        return SimpleValueFactory.getInstance().createIRI(text);
    }

    private void query(HttpExchange exchange, String parameters) throws Exception {
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        String text = type.startsWith("application/sparql-query")
                ? new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                : all(parameters, "query").get(0);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String answered = "application/sparql-results+json";
        try (RepositoryConnection connection = repository.getConnection()) {
            Query query = connection.prepareQuery(text);
            restrict(query, parameters);
            if (query instanceof BooleanQuery ask) {
                new SPARQLBooleanJSONWriter(out).handleBoolean(ask.evaluate());
            } else if (query instanceof TupleQuery select) {
                select.evaluate(new SPARQLResultsJSONWriter(out));
            } else {
                ((GraphQuery) query).evaluate(new TurtleWriter(out));
                answered = "text/turtle";
            }
        }
        send(exchange, 200, answered, out.toByteArray());
    }

    private static void restrict(Operation operation, String parameters) {
        List<String> defaults = all(parameters, "default-graph-uri");
        List<String> named = all(parameters, "named-graph-uri");
        if (!defaults.isEmpty() || !named.isEmpty()) {
            SimpleDataset dataset = new SimpleDataset();
            defaults.forEach(graph -> dataset.addDefaultGraph(iri(graph)));
            named.forEach(graph -> dataset.addNamedGraph(iri(graph)));
            operation.setDataset(dataset);
        }
    }

    private void update(HttpExchange exchange, String parameters) throws Exception {
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        String text = type.startsWith("application/sparql-update")
                ? new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)
                : all(parameters, "update").get(0);
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.begin();
            connection.prepareUpdate(text).execute();
            connection.commit();
        }
        send(exchange, 204, "text/plain", new byte[0]);
    }

    private void graph(HttpExchange exchange, String parameters) throws Exception {
        IRI name = iri(all(parameters, "graph").get(0));
        String type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        RDFFormat format = type.startsWith("text/turtle") ? RDFFormat.TURTLE : RDFFormat.NTRIPLES;
        try (RepositoryConnection connection = repository.getConnection()) {
            connection.begin();
            if (!exchange.getRequestMethod().equals("POST")) {
                connection.clear(name);
            }
            if (!exchange.getRequestMethod().equals("DELETE")) {
                connection.add(exchange.getRequestBody(), "", format, name);
            }
            connection.commit();
        }
        send(exchange, 204, "text/plain", new byte[0]);
    }
}
