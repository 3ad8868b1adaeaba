package org.aigcatlas.search;

import java.util.List;

/**
 * A part of what a search found.
 *
 * @param hits the things of this part, best first
 * @param total how many things were found in all
 */
public record SearchResults(List<Hit> hits, int total) {
    public SearchResults {
        hits = List.copyOf(hits);
    }
}
