package org.aigcatlas.export;

import java.util.List;
import java.util.stream.Collectors;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Problem;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;

/**
 * What is to be known of a format before anything is exported.
 *
 * @param name the name by which it is asked for
 * @param use which tools open it and what it is good for, in both languages
 * @param mediaType the media type of the file
 * @param ending how the file's name ends, without the dot
 * @param evidence the forms in which it can tell claims, the usual one first
 * @param inferred whether it usually holds facts that only follow by a rule
 * @param tables whether it is made of tables, which can begin with a byte order mark
 * @param rdf12 whether it can say what came with RDF 1.2
 * @param example a scope that it shows well
 */
public record Format(
        String name,
        Text use,
        String mediaType,
        String ending,
        List<EvidenceForm> evidence,
        boolean inferred,
        boolean tables,
        Rdf12 rdf12,
        String example) {
    public Format {
        evidence = List.copyOf(evidence);
    }

    /** {@return the options that it takes, as they are written on the command line} */
    public String options() {
        String forms = evidence.stream().map(EvidenceForm::word).collect(Collectors.joining("|"));
        return "--lang en|zh|both --evidence " + forms + " --inferred yes|no" + (tables ? " --bom" : "")
                + (rdf12 == Rdf12.ASKED ? " --rdf12" : "")
                + (rdf12 == Rdf12.ALWAYS ? "" : " --without " + String.join(",", Omission.words()));
    }

    /**
     * Settles what was left open.
     *
     * @param choices what was asked for
     * @return what it will be
     * @throws AtlasException where the format can't do what was asked for
     */
    Settings settle(Choices choices) {
        EvidenceForm form = choices.evidence().orElse(evidence.getFirst());
        if (!evidence.contains(form)) {
            throw AtlasException.of(Problem.of(ProblemCode.EXPORT_EVIDENCE_REFUSED)
                    .with("format", name)
                    .with("evidence", form.word())
                    .with("names", evidence.stream().map(EvidenceForm::word).toList())
                    .at("evidence"));
        }
        if (choices.byteOrderMark() && !tables) {
            throw AtlasException.of(Problem.of(ProblemCode.EXPORT_BOM_POINTLESS)
                    .with("format", name)
                    .at("bom"));
        }
        if (choices.rdf12() && rdf12 == Rdf12.NEVER) {
            throw AtlasException.of(Problem.of(ProblemCode.EXPORT_RDF12_REFUSED)
                    .with("format", name)
                    .at("rdf12"));
        }
        boolean says =
                rdf12 == Rdf12.ALWAYS || (rdf12 == Rdf12.ASKED && (choices.rdf12() || form == EvidenceForm.RDF12));
        return new Settings(
                choices.wording(),
                form,
                choices.inferred().orElse(inferred),
                choices.byteOrderMark(),
                says,
                choices.without());
    }
}
