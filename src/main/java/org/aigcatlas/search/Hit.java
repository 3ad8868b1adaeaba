package org.aigcatlas.search;

import org.aigcatlas.graph.Named;

/**
 * A thing that a search found.
 *
 * @param thing the thing
 * @param matched the name by which it was found; empty where a definition was
 * @param score 4 the whole name, 3 its beginning, 2 a part of it, 1 a definition
 */
public record Hit(Named thing, String matched, int score) {}
