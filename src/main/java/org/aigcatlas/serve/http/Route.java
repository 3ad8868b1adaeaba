package org.aigcatlas.serve.http;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.aigcatlas.graph.Text;
import org.apache.jena.fuseki.server.DataService;

/**
 * An address of the server, and all that is said of it anywhere: mounting, figures, OpenAPI, robots.txt, the sitemap,
 * the navigation of pages and the table in the documentation are made from it.
 *
 * @param methods the methods that it takes, beside OPTIONS
 * @param path the path, with what varies in braces at its end, such as {@code /queries/{name}}
 * @param endings the endings of forms that may follow a path in which nothing varies, such as {@code json}
 * @param about what is there
 * @param target what answers
 * @param navigation what pages call it in their navigation; empty where it doesn't stand there
 * @param isCrawled whether robots may visit it
 * @param isQueued whether it is answered in the lane for pages; what is answered at once, or sees to its lane itself, is not
 * @param operations what OpenAPI tells of the route: path items by their paths
 */
public record Route(
        List<String> methods,
        String path,
        List<String> endings,
        Text about,
        Target target,
        Optional<Text> navigation,
        boolean isCrawled,
        boolean isQueued,
        Function<Route, Map<String, JsonObject>> operations) {

    /** What answers at an address. */
    public sealed interface Target {}

    /** Our own answer. */
    public record Answered(Handler handler) implements Target {}

    /** A service of Fuseki, which speaks a protocol by itself. */
    public record Served(DataService service) implements Target {}

    public Route {
        methods = List.copyOf(methods);
        endings = List.copyOf(endings);
    }

    /** {@return an address that is read, and that robots may visit; both languages tell what is there} */
    public static Route get(String path, String en, String zh, Handler handler) {
        return of(List.of("GET", "HEAD"), path, new Text(en, zh), new Answered(handler));
    }

    /** {@return an address that takes what it reads by POST, too} */
    public static Route getOrPost(String path, String en, String zh, Handler handler) {
        return of(List.of("GET", "HEAD", "POST"), path, new Text(en, zh), new Answered(handler));
    }

    /** {@return an address that takes these methods, and that robots may visit} */
    public static Route of(List<String> methods, String path, Text about, Target target) {
        return new Route(methods, path, List.of(), about, target, Optional.empty(), true, true, route -> Map.of());
    }

    /** {@return the route, which can be had in the forms of these endings, too} */
    public Route in(List<String> forms) {
        return new Route(methods, path, forms, about, target, navigation, isCrawled, isQueued, operations);
    }

    /** {@return the route, which pages lead to by this name} */
    public Route named(String en, String zh) {
        Text name = new Text(en, zh);
        return new Route(methods, path, endings, about, target, Optional.of(name), isCrawled, isQueued, operations);
    }

    /** {@return the route, which robots are to leave alone} */
    public Route uncrawled() {
        return new Route(methods, path, endings, about, target, navigation, false, isQueued, operations);
    }

    /** {@return the route, which waits in no lane} */
    public Route unqueued() {
        return new Route(methods, path, endings, about, target, navigation, isCrawled, false, operations);
    }

    /** {@return the route, of which OpenAPI tells this} */
    public Route described(Function<Route, Map<String, JsonObject>> told) {
        return new Route(methods, path, endings, about, target, navigation, isCrawled, isQueued, told);
    }

    /** {@return the paths under which a servlet container knows it} */
    public List<String> patterns() {
        String plain = path.replaceFirst("\\{.*", "*").replaceFirst("^/$", "");
        return Stream.concat(Stream.of(plain), endings.stream().map(ending -> path + "." + ending))
                .toList();
    }

    /** {@return the first part of a path without its ending, such as {@code /queries}, by which figures are told apart} */
    public static String family(String path) {
        return "/" + path.replaceFirst("^/", "").replaceFirst("(?<=.)[/.].*", "");
    }
}
