package org.aigcatlas.search;

import java.util.Optional;
import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;
import org.aigcatlas.text.MatchKind;

/**
 * A thing that a search found.
 *
 * @param thing the thing
 * @param kind the narrowest of its classes; empty where it has none
 * @param matched the name by which it was found; empty where a definition was
 * @param how how the text fits
 * @param definition its definition; empty where it has none
 */
public record Hit(Named thing, Optional<Named> kind, String matched, MatchKind how, Text definition) {}
