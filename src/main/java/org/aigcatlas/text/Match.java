package org.aigcatlas.text;

/**
 * A thing that a text fits.
 *
 * @param iri the thing
 * @param name the name that fits; empty where a definition does
 * @param kind how it fits
 */
public record Match(String iri, String name, MatchKind kind) {}
