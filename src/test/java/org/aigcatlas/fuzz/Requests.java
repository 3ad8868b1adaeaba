package org.aigcatlas.fuzz;

import com.google.gson.JsonPrimitive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.aigcatlas.export.Exports;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.query.CannedQuery;
import org.aigcatlas.query.Parameter;
import org.aigcatlas.query.QueryRegistry;
import org.aigcatlas.rdf.RdfSyntax;

/** Requests of every kind, most of them wrong in one thing. */
final class Requests {
    static final String TOKEN = "correct horse battery";
    private static final String KEY = "Authorization: Bearer " + TOKEN;
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
    private static final List<String> TYPES = Stream.concat(
                    Stream.of(
                            "application/json",
                            "application/sparql-results+json",
                            "application/sparql-results+xml",
                            "text/csv",
                            "text/tab-separated-values",
                            "text/html",
                            "application/sparql-query",
                            "application/sparql-update",
                            "application/x-www-form-urlencoded",
                            "multipart/form-data; boundary=x",
                            "image/png",
                            "*/*",
                            "text/*;q=0.5, application/json;q=0.1",
                            "text/turtle; charset=utf-16"),
                    Arrays.stream(RdfSyntax.values()).map(RdfSyntax::type))
            .toList();
    private static final List<String> NAMES = List.of(
            "ChatGPT",
            "百度",
            "OpenAI",
            "id:chatgpt",
            "https://w3id.org/aigc/id/chatgpt",
            "文心一言",
            "diffusion",
            "text",
            "image",
            "2026-01-01",
            "10",
            "0.5",
            "true",
            "",
            "x:y",
            "_:b",
            "skos:Concept",
            "Verdict OR \"a b\"~3 AND (c* -d)^2");
    private static final List<String> PATHS = List.of(
            "/",
            "/queries",
            "/queries/vendors",
            "/queries/vendors.csv",
            "/queries.ttl",
            "/id/chatgpt",
            "/claim/c067",
            "/source/article",
            "/graph/article",
            "/rule/isa-transitive",
            "/doc/id/chatgpt",
            "/doc/id/chatgpt.ttl",
            "/doc/id/chatgpt.jsonld",
            "/doc/claim/c067.rdf",
            "/doc?iri=skos%3AConcept",
            "/ns/0.2.0",
            "/sparql",
            "/sparql?query=ASK%7B%7D",
            "/sparql?query=SELECT*%7B%3Fs%20%3Fp%20%3Fo%7DLIMIT%201",
            "/update",
            "/data?graph=x%3Ag",
            "/export",
            "/export/turtle?scope=around:ChatGPT:1",
            "/search?q=open",
            "/suggest?q=op",
            "/.well-known/void",
            "/robots.txt",
            "/assets/atlas.css",
            "/health",
            "/metrics");
    private static final List<String> CHEAP = List.of(
            "/queries/vendors",
            "/doc/id/openai",
            "/doc?iri=aigc%3AmadeBy",
            "/id/chatgpt",
            "/sparql?query=ASK%7B%7D",
            "/sparql?query=SELECT*%7B%3Fs%20%3Fp%20%3Fo%7DLIMIT%201",
            "/queries.json",
            "/search?q=baidu",
            "/suggest?q=op",
            "/export",
            "/assets/atlas.css",
            "/health",
            "/nowhere",
            "/data?graph=x%3Anone");
    private static final List<String> HEADERS = List.of(
            "Accept: %s",
            "Accept: %s, text/html;q=0.3",
            "Accept-Language: zh-CN,zh;q=0.9",
            "Accept-Encoding: gzip",
            "Accept-Charset: utf-8;q=0.1",
            "If-None-Match: \"a\", W/\"b\"",
            "If-None-Match: *",
            "If-Modified-Since: Sat, 28 Nov 2026 10:00:00 GMT",
            "If-Match: \"a\"",
            "Range: bytes=0-10,20-",
            "Host: localhost:3030",
            "Host: [::1]",
            "Origin: https://example.org",
            "Referer: https://example.org/?q=%%",
            "Cookie: a=b; c=\"d\"",
            "User-Agent: fuzz/1.0 (x)",
            "X-Forwarded-For: 10.0.0.1",
            "Forwarded: for=192.0.2.1;host=example.org",
            "Expect: nothing",
            "Prefer: return=minimal",
            "Content-Encoding: gzip",
            "Access-Control-Request-Method: PUT");
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "QUERY", "get", "A-B");

    private final SparqlText texts;
    private final Documents documents;
    private final List<CannedQuery> queries = new QueryRegistry().all();
    private final List<String> formats =
            Exports.formats().stream().map(Format::name).toList();

    Requests(SparqlText texts, Documents documents) {
        this.texts = texts;
        this.documents = documents;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String accept(Chance chance) {
        return "Accept: " + chance.of(TYPES);
    }

    /** {@return what is meant to be a value} */
    private static String value(Chance chance) {
        return switch (chance.below(4)) {
            case 0 -> chance.of(NAMES);
            case 1 -> Mutation.noise(chance);
            default -> Mutation.of(chance.of(NAMES), chance);
        };
    }

    private static String encoded(Chance chance) {
        String value = encode(value(chance));
        return chance.oneIn(12) ? Mutation.of(value, chance) : value;
    }

    /** A query in SPARQL, by each of the protocol's ways. */
    WireRequest sparql(Chance chance) {
        String query = texts.query(chance);
        String more =
                switch (chance.below(12)) {
                    case 0 -> "&timeout=" + encoded(chance);
                    case 1 -> "&default-graph-uri=" + encode("https://w3id.org/aigc/graph/article");
                    case 2 -> "&named-graph-uri=" + encoded(chance);
                    case 3 -> "&output=" + chance.of("json", "xml", "csv", "tsv", "thrift", "x");
                    default -> "";
                };
        return switch (chance.below(4)) {
            case 0 ->
                WireRequest.send(
                        "POST", "/sparql?" + more, query, "Content-Type: application/sparql-query", accept(chance));
            case 1 -> WireRequest.send("POST", "/sparql", "query=" + encode(query) + more, FORM, accept(chance));
            default ->
                WireRequest.get(
                        "/sparql?query=" + cut(encode(query)) + more, chance.oneIn(3) ? accept(chance) : "Accept: */*");
        };
    }

    /** An address may have so many bytes before Jetty refuses it unread. */
    private static String cut(String text) {
        return text.length() > 6_000 ? text.substring(0, 6_000) : text;
    }

    WireRequest update(Chance chance) {
        String update = texts.update(chance);
        return chance.oneIn(3)
                ? WireRequest.send("POST", "/update", "update=" + encode(update), FORM, KEY)
                : WireRequest.send(
                        "POST",
                        "/update" + (chance.oneIn(9) ? "?using-graph-uri=" + encoded(chance) : ""),
                        update,
                        "Content-Type: application/sparql-update",
                        KEY);
    }

    /** A canned query with values that it may not take. */
    WireRequest parameters(Chance chance) {
        CannedQuery query = chance.of(queries);
        List<String> fields = new ArrayList<>();
        for (Parameter parameter : query.parameters()) {
            if (parameter.isNeeded() || chance.oneIn(2)) {
                String example = parameter.examples().isEmpty()
                        ? "x"
                        : parameter.examples().getFirst();
                fields.add(parameter.name() + "=" + (chance.oneIn(3) ? encode(example) : encoded(chance)));
            }
        }
        switch (chance.below(8)) {
            case 0 -> fields.add("limit=" + encoded(chance));
            case 1 -> fields.add("offset=" + chance.of("0", "1", "-1", "99999999999"));
            case 2 -> fields.add("graph=" + encoded(chance));
            case 3 -> fields.add(encoded(chance) + "=" + encoded(chance));
            case 4 -> fields.add("lang=" + chance.of("en", "zh", "xx", ""));
            default -> fields.add("limit=3");
        }
        String ending = chance.of(".json", ".csv", ".tsv", ".srj", ".xml", ".rq", "", ".html", ".pdf");
        return WireRequest.get(
                "/queries/" + query.name() + ending + "?" + String.join("&", fields),
                "Accept: application/json, */*;q=0.1");
    }

    /** A canned query by POST. */
    WireRequest bodies(Chance chance) {
        CannedQuery query = chance.of(queries);
        StringBuilder members = new StringBuilder("{\"parameters\": {");
        for (Parameter parameter : query.parameters()) {
            members.append(members.toString().endsWith("{") ? "" : ", ")
                    .append(new JsonPrimitive(parameter.name()))
                    .append(": ")
                    .append(json(chance));
        }
        members.append("}, \"lang\": \"zh\", \"limit\": ")
                .append(chance.of("3", "10", "0", "1.5", "\"3\"", "-1", "1e2"));
        if (chance.oneIn(4)) {
            members.append(", \"graph\": [\"article\", ").append(json(chance)).append("]");
        }
        String body = members.append("}").toString();
        return WireRequest.send(
                "POST",
                "/queries/" + query.name(),
                chance.oneIn(3) ? Mutation.of(body, chance) : body,
                "Content-Type: application/json",
                "Accept: application/json");
    }

    private static String json(Chance chance) {
        return switch (chance.below(8)) {
            case 0 ->
                chance.of("null", "true", "7", "-0.0", "1e400", "[]", "[[1]]", "{}", "\"\\ud800\"", "\"\\u0000\"");
            case 1 -> "[" + new JsonPrimitive(value(chance)) + ", " + new JsonPrimitive(value(chance)) + "]";
            default -> new JsonPrimitive(value(chance)).toString();
        };
    }

    /** A sound address with heads that aren't. */
    WireRequest heads(Chance chance) {
        WireRequest request = new WireRequest(
                chance.oneIn(12) ? chance.of("HEAD", "OPTIONS") : "GET", chance.of(CHEAP), List.of(), new byte[0]);
        for (int left = 1 + chance.below(3); left > 0; left--) {
            String header = chance.of(HEADERS).formatted(chance.of(TYPES));
            int colon = header.indexOf(':') + 1;
            String value = header.substring(colon);
            String sent = header.substring(0, colon) + (chance.oneIn(3) ? value : Mutation.of(value, chance));
            request = sent.startsWith("Host:") && request.names("Host") ? request : request.with(sent);
        }
        return request;
    }

    WireRequest paths(Chance chance) {
        String path = chance.of(PATHS);
        String sent = chance.oneIn(8) ? path : Mutation.of(path, chance);
        return new WireRequest(
                chance.oneIn(4) ? chance.of(METHODS) : "GET",
                sent.startsWith("/") ? sent : "/" + sent,
                List.of(accept(chance)),
                new byte[0]);
    }

    /** A write whose key is wrong. */
    WireRequest tokens(Chance chance) {
        String key = Mutation.of("Bearer " + TOKEN, chance).replaceAll("[\r\n]", " ");
        if (key.strip().matches("(?i)bearer\\s+" + TOKEN)) {
            key = "Basic " + key;
        }
        return chance.oneIn(2)
                ? WireRequest.send(
                        "PUT",
                        "/data?graph=x:token",
                        "<x:a> <x:b> 1 .",
                        "Content-Type: text/turtle",
                        "Authorization: " + key)
                : WireRequest.send(
                        "POST",
                        "/update",
                        "CLEAR ALL",
                        "Content-Type: application/sparql-update",
                        "Authorization: " + key);
    }

    /** Something sent under another media type; nothing of it may be kept. */
    WireRequest types(Chance chance) {
        String type = "Content-Type: " + (chance.oneIn(4) ? chance.of(TYPES) : Mutation.of(chance.of(TYPES), chance));
        return switch (chance.below(4)) {
            case 0 -> WireRequest.send("POST", "/sparql", "ASK {}", type);
            case 1 -> WireRequest.send("POST", "/queries/vendors", "{}", type);
            case 2 -> WireRequest.send("POST", "/update", "SELECT", type, KEY);
            default -> WireRequest.send("PUT", "/data?graph=x:type", "<x:a> <x:b", type, KEY);
        };
    }

    WireRequest searches(Chance chance) {
        String text = encoded(chance);
        return chance.oneIn(3)
                ? WireRequest.get(
                        "/search?q=" + text + "&limit=" + chance.of("3", "0", "101", encoded(chance)),
                        "Accept: application/json")
                : WireRequest.get("/suggest?q=" + text
                        + (chance.oneIn(2) ? "&of=" + chance.of("Vendor", "Tool", "x", text) : ""));
    }

    WireRequest things(Chance chance) {
        return WireRequest.get(
                "/doc" + chance.of(".ttl", ".nt", ".jsonld", ".rdf", "") + "?iri=" + encoded(chance),
                chance.oneIn(2) ? accept(chance) : "Accept: text/turtle");
    }

    WireRequest exports(Chance chance) {
        String scope = chance.of(
                "around:ChatGPT:1", "around:百度", "concepts", "query:vendors", "class:Vendor", "graph:article");
        List<String> fields =
                new ArrayList<>(List.of("scope=" + encode(chance.oneIn(3) ? scope : Mutation.of(scope, chance))));
        for (String name : List.of("lang", "evidence", "inferred", "bom", "rdf12", "without")) {
            if (chance.oneIn(3)) {
                fields.add(name + "="
                        + (chance.oneIn(2)
                                ? chance.of("yes", "no", "both", "en", "reified", "rdf12")
                                : encoded(chance)));
            }
        }
        String format = chance.of(formats);
        return WireRequest.get(
                "/export/" + (chance.oneIn(6) ? encoded(chance) : format) + "?" + String.join("&", fields));
    }

    /** A graph that is sent with the right key, most of them broken. */
    WireRequest uploads(Chance chance) {
        Documents.Document document = documents.any(chance);
        WireRequest request = new WireRequest(
                chance.of("PUT", "POST"),
                "/data?graph=" + (chance.oneIn(9) ? encoded(chance) : "x%3Afuzz"),
                List.of(
                        "Content-Type: " + document.syntax().type() + chance.of("", "; charset=utf-8", "; charset=GBK"),
                        KEY),
                document.bytes());
        return chance.oneIn(5)
                ? new WireRequest(
                        request.method(),
                        request.target(),
                        request.with("Content-Encoding: " + chance.of("gzip", "gzip", "deflate", "br", "x"))
                                .headers(),
                        chance.oneIn(3)
                                ? Mutation.of(Documents.packed(document.bytes()), chance)
                                : Documents.packed(document.bytes()))
                : request;
    }

    /** {@return what may be no request at all} */
    byte[] raw(Chance chance) {
        String valid = "GET " + chance.of(CHEAP) + " HTTP/1." + chance.of("0", "1") + "\r\nHost: localhost\r\nAccept: "
                + chance.of(TYPES) + "\r\nConnection: close\r\n"
                + chance.of("", "Content-Length: 3\r\n", "Transfer-Encoding: chunked\r\n")
                + "\r\n" + chance.of("", "abc", "3\r\nabc\r\n0\r\n\r\n");
        return chance.oneIn(8)
                ? valid.getBytes(StandardCharsets.UTF_8)
                : Mutation.of(valid.getBytes(StandardCharsets.UTF_8), chance);
    }
}
