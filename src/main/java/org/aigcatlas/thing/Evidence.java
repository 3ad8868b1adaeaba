package org.aigcatlas.thing;

import org.aigcatlas.graph.Named;
import org.aigcatlas.graph.Text;

/**
 * A claim that a source makes.
 *
 * @param claim the claim, named by its paraphrase in both languages
 * @param statedIn the section or the source that makes it
 * @param source the source that the section belongs to; the source itself where there is no section
 * @param standing how far it holds: Accepted, Loose or Opinion, in both languages
 * @param remark why it is not simply accepted; empty where nothing is to be said
 */
public record Evidence(Named claim, Named statedIn, Named source, Named standing, Text remark) {

    /** {@return whether the claim holds only with a remark: it is loose or an opinion} */
    public boolean isQualified() {
        return !standing.slug().equals("Accepted");
    }
}
