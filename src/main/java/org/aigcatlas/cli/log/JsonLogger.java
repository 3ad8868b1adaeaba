package org.aigcatlas.cli.log;

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;

/**
 * A logger that writes a JSON object a line: when, how grave, who says what, and what it is about. The atlas is heard from
 * info on, libraries where something is broken.
 */
final class JsonLogger extends LegacyAbstractLogger implements LoggingEventAware {
    private static final long serialVersionUID = 1L;
    private static final String OURS = "org.aigcatlas";

    private final transient PrintStream out;
    private final Level least;

    /** A logger of this name, which writes there. */
    JsonLogger(String name, PrintStream out) {
        this.name = name;
        this.out = out;
        this.least = name.startsWith(OURS) ? Level.INFO : Level.ERROR;
    }

    private boolean hears(Level level) {
        return level.toInt() >= least.toInt();
    }

    @Override
    public boolean isTraceEnabled() {
        return hears(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return hears(Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return hears(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return hears(Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return hears(Level.ERROR);
    }

    @Override
    protected String getFullyQualifiedCallerName() {
        return JsonLogger.class.getName();
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String pattern,
            Object @Nullable [] arguments,
            @Nullable Throwable failure) {
        write(level, MessageFormatter.basicArrayFormat(pattern, arguments), List.of(), failure);
    }

    @Override
    public void log(LoggingEvent event) {
        write(
                event.getLevel(),
                MessageFormatter.basicArrayFormat(event.getMessage(), event.getArgumentArray()),
                Optional.ofNullable(event.getKeyValuePairs()).orElse(List.of()),
                event.getThrowable());
    }

    private void write(Level level, @Nullable String message, List<KeyValuePair> about, @Nullable Throwable failure) {
        JsonObject line = new JsonObject();
        line.addProperty("time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
        line.addProperty("level", level.name().toLowerCase(Locale.ROOT));
        line.addProperty("logger", name);
        line.addProperty("message", message);
        Optional.ofNullable(MDC.getCopyOfContextMap()).orElse(Map.of()).forEach(line::addProperty);
        about.forEach(pair -> add(line, pair.key, pair.value));
        if (failure != null) {
            StringWriter trace = new StringWriter();
            failure.printStackTrace(new PrintWriter(trace));
            line.addProperty("exception", trace.toString());
        }
        out.println(line);
    }

    private static void add(JsonObject line, String key, @Nullable Object value) {
        if (value instanceof Number number) {
            line.addProperty(key, number);
        } else {
            line.addProperty(key, String.valueOf(value));
        }
    }
}
