package org.aigcatlas.cli.log;

import java.util.List;
import java.util.stream.IntStream;

/** In which form the server logs. */
public enum LogForm {
    /** What is wrong, in lines for a person. */
    TEXT,
    /** Also each request, as a JSON object a line. */
    JSON;

    /** The option that chooses it. */
    public static final String OPTION = "--log";

    /** {@return whether a command line asks for JSON; to be known before anything logs, and so before it is read} */
    public static boolean isJson(List<String> args) {
        return IntStream.range(0, args.size())
                .anyMatch(i -> args.get(i).equalsIgnoreCase(OPTION + "=" + JSON)
                        || (args.get(i).equals(OPTION)
                                && i + 1 < args.size()
                                && args.get(i + 1).equalsIgnoreCase(JSON.name())));
    }
}
