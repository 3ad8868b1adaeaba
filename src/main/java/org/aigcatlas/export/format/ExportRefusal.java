package org.aigcatlas.export.format;

import java.util.Map;
import java.util.Optional;
import org.aigcatlas.export.option.Omission;
import org.aigcatlas.graph.ProblemCode;
import org.aigcatlas.graph.Text;
import org.aigcatlas.rdf.UnsupportedContent;

/** The check for content that the format of an export doesn't support, with what can be exported instead. */
public final class ExportRefusal {
    private static final Map<ProblemCode, Omission> OMISSIONS = Map.of(
            ProblemCode.EXPORT_TRIPLE_TERM_UNSAYABLE, Omission.TRIPLE_TERMS,
            ProblemCode.EXPORT_DIRECTION_UNSAYABLE, Omission.DIRECTIONS,
            ProblemCode.EXPORT_CHARACTER_UNSAYABLE, Omission.CONTROLS);

    private ExportRefusal() {}

    /** {@return the check of a format of this name} */
    public static UnsupportedContent in(String form) {
        return new UnsupportedContent(form, ExportRefusal::mend);
    }

    private static Text mend(ProblemCode code) {
        Text instead = new Text("Export as ntriples or turtle12", "请导出为 ntriples 或 turtle12");
        return Optional.ofNullable(OMISSIONS.get(code))
                .map(Omission::word)
                .map(word -> new Text(
                        instead.en() + ", or leave it out: --without " + word + ", over HTTP without=" + word + ".",
                        instead.zh() + "，或将其略去：--without " + word + "，HTTP 上为 without=" + word + "。"))
                .orElseGet(() -> new Text(instead.en() + ".", instead.zh() + "。"));
    }
}
