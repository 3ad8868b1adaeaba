package org.aigcatlas.serve;

import com.google.gson.JsonObject;
import java.util.List;
import org.aigcatlas.serve.api.Operations;
import org.aigcatlas.serve.http.JsonObjects;
import org.aigcatlas.serve.http.Reply;
import org.aigcatlas.serve.http.Request;
import org.aigcatlas.serve.http.Route;
import org.aigcatlas.serve.operation.Readiness;

/**
 * {@code /health}: whether the server is well; {@code /health/live} whether it runs at all, {@code /health/ready} whether
 * it can do its work.
 */
record HealthModule(Readiness readiness) implements RouteModule {
    /** Where it is, with what is below it. */
    static final String PATH = "/health";

    private static final List<String> TYPES = List.of("application/json");

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get(PATH, "Whether the server runs and can do its work", "服务器是否在运行、能否工作", this::health)
                        .unqueued()
                        .described(Operations.get("getHealth", TYPES)),
                Route.get(PATH + "/live", "Whether the server runs", "服务器是否在运行", request -> reply(up()))
                        .unqueued()
                        .described(Operations.get("getLiveness", TYPES)),
                Route.get(
                                PATH + "/ready",
                                "Whether the server can do its work; 503 and the reasons where it can't",
                                "服务器能否工作；不能则返回 503 及原因",
                                this::ready)
                        .unqueued()
                        .described(Operations.get("getReadiness", TYPES)));
    }

    private Reply health(Request request) {
        Readiness.State state = readiness.state();
        JsonObject told = told(state, request);
        told.addProperty("live", true);
        told.addProperty("ready", state.isReady());
        return reply(told).status(status(state));
    }

    private Reply ready(Request request) {
        Readiness.State state = readiness.state();
        return reply(told(state, request)).status(status(state));
    }

    private static int status(Readiness.State state) {
        return state.isReady() ? 200 : 503;
    }

    private static JsonObject up() {
        return JsonObjects.object("status", "up");
    }

    private static JsonObject told(Readiness.State state, Request request) {
        JsonObject told = up();
        if (state.isReady()) {
            told.addProperty("graph", state.isEmpty() ? "is empty" : "answers");
            return told;
        }
        told.addProperty("status", "down");
        told.add(
                "reasons",
                JsonObjects.array(state.reasons().stream()
                        .map(reason -> JsonObjects.object(
                                "code", reason.code().code(), "detail", reason.sentence(request.language())))
                        .toList()));
        return told;
    }

    private static Reply reply(JsonObject told) {
        return Reply.json(told).with("Cache-Control", "no-store");
    }
}
