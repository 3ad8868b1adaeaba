package org.aigcatlas.serve.export;

import java.util.ArrayList;
import java.util.List;
import org.aigcatlas.export.format.Format;
import org.aigcatlas.export.option.EvidenceForm;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.rdf.Rdf12Support;

/**
 * What can be chosen of an export, beside its scope.
 *
 * @param name its name in an address
 * @param about what it chooses
 * @param words what it can be
 * @param usual what it is where nobody chooses
 * @param many whether it takes several words
 */
record ExportParameter(String name, String about, List<String> words, String usual, boolean many) {
    private static ExportParameter choice(String name, String about, Iterable<String> words, String usual) {
        List<String> all = new ArrayList<>();
        words.forEach(all::add);
        return new ExportParameter(name, about, all, usual, false);
    }

    private static ExportParameter answer(String name, String about, boolean usual) {
        return choice(name, about, ExportRequest.ANSWERS.keySet(), usual ? "yes" : "no");
    }

    /** {@return what can be chosen of a format} */
    static List<ExportParameter> of(Format format) {
        List<String> forms = format.evidence().stream().map(EvidenceForm::word).toList();
        List<ExportParameter> all = new ArrayList<>(List.of(
                choice(
                        ExportRequest.LANG,
                        "the languages of labels and texts",
                        ExportRequest.LANGUAGES.keySet(),
                        "both"),
                choice(ExportRequest.EVIDENCE, "how it is told who says so", forms, forms.getFirst()),
                answer(
                        ExportRequest.INFERRED,
                        "whether facts that only follow by a rule are in it",
                        format.inferred())));
        if (format.tables()) {
            all.add(answer(
                    ExportRequest.BOM,
                    "whether tables are for spreadsheets: with the mark by which Excel knows UTF-8, and formulas as texts",
                    false));
        }
        if (format.rdf12() == Rdf12Support.ASKED) {
            all.add(answer(ExportRequest.RDF12, "whether it may say what came with RDF 1.2", false));
        }
        if (format.rdf12() != Rdf12Support.ALWAYS) {
            String words = String.join(", ", Omission.words());
            String about = "what to leave out where the format has no way to say it, with commas between: " + words;
            all.add(new ExportParameter(
                    ExportRequest.WITHOUT,
                    about,
                    Omission.words(),
                    Omission.words().getFirst(),
                    true));
        }
        return all;
    }
}
