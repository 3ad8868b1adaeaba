package org.aigcatlas.export.format;

import java.util.List;
import java.util.stream.Collectors;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.ExportOptions;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.export.option.ResolvedOptions;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.rdf.Rdf12Support;
import org.aigcatlas.rdf.RdfSyntax;
import org.aigcatlas.rdf.SyntaxWriter;

/**
 * The description of a format: what is to be known before anything is exported.
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
        Rdf12Support rdf12,
        String example) {
    public Format {
        evidence = List.copyOf(evidence);
    }

    /** Describes a format, by its use in English and Chinese; it has no tables, no RDF 1.2, and facts as they are stated. */
    public static Format of(
            String name, String en, String zh, String mediaType, String ending, EvidenceForm... evidence) {
        return new Format(
                name,
                new Text(en, zh),
                mediaType,
                ending,
                List.of(evidence),
                false,
                false,
                Rdf12Support.NEVER,
                "concepts");
    }

    /** {@return the same, usually with facts that only follow by a rule} */
    public Format withInferred() {
        return new Format(name, use, mediaType, ending, evidence, true, tables, rdf12, example);
    }

    /** {@return the same, made of tables} */
    public Format withTables() {
        return new Format(name, use, mediaType, ending, evidence, inferred, true, rdf12, example);
    }

    /** {@return the same, with this much of RDF 1.2} */
    public Format withRdf12(Rdf12Support much) {
        return new Format(name, use, mediaType, ending, evidence, inferred, tables, much, example);
    }

    /** {@return the same, which shows another scope well} */
    public Format withExample(String scope) {
        return new Format(name, use, mediaType, ending, evidence, inferred, tables, rdf12, scope);
    }

    /** {@return the options that it takes, as they are written on the command line} */
    public String options() {
        String forms = evidence.stream().map(EvidenceForm::word).collect(Collectors.joining("|"));
        return "--lang en|zh|both --evidence " + forms + " --inferred yes|no" + (tables ? " --bom" : "")
                + (rdf12 == Rdf12Support.ASKED ? " --rdf12" : "")
                + (rdf12 == Rdf12Support.ALWAYS ? "" : " --without " + String.join(",", Omission.words()));
    }

    /**
     * Settles what was left open.
     *
     * @param choices what was asked for
     * @return what it will be
     * @throws AtlasException where the format can't do what was asked for
     */
    public ResolvedOptions settle(ExportOptions choices) {
        EvidenceForm form = choices.evidence().orElse(evidence.getFirst());
        if (!evidence.contains(form)) {
            throw AtlasException.of(ProblemCode.EXPORT_EVIDENCE_REFUSED)
                    .with("format", name)
                    .with("evidence", form.word())
                    .with("names", evidence.stream().map(EvidenceForm::word).toList())
                    .at("evidence");
        }
        if (choices.byteOrderMark() && !tables) {
            throw AtlasException.of(ProblemCode.EXPORT_BOM_POINTLESS)
                    .with("format", name)
                    .at("bom");
        }
        if (choices.rdf12() && rdf12 == Rdf12Support.NEVER) {
            throw AtlasException.of(ProblemCode.EXPORT_RDF12_REFUSED)
                    .with("format", name)
                    .with(
                            "formats",
                            RdfSyntax.written().stream()
                                    .map(RdfSyntax::writer)
                                    .filter(writer -> writer.rdf12() != Rdf12Support.NEVER)
                                    .map(SyntaxWriter::word)
                                    .toList())
                    .at("rdf12");
        }
        boolean says = rdf12 == Rdf12Support.ALWAYS
                || (rdf12 == Rdf12Support.ASKED && (choices.rdf12() || form == EvidenceForm.RDF12));
        return new ResolvedOptions(
                choices.languages(),
                form,
                choices.inferred().orElse(inferred),
                choices.byteOrderMark(),
                says,
                choices.without());
    }
}
