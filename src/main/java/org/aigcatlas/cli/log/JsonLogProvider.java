package org.aigcatlas.cli.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Has everything that is logged written as JSON to standard error. It is chosen by its name, by {@link #use}. */
public final class JsonLogProvider implements SLF4JServiceProvider {
    private static final String CHOICE = "slf4j.provider";

    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new BasicMDCAdapter();
    private final Map<String, JsonLogger> loggers = new ConcurrentHashMap<>();

    /** Chooses it; to be called before anything logs. */
    public static void use() {
        System.setProperty(CHOICE, JsonLogProvider.class.getName());
        // Otherwise it is said in plain words what was chosen.
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(name, one -> new JsonLogger(one, System.err));
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // Nothing is read from outside.
    }
}
