package org.aigcatlas.cli.command;

import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.ProofTree;
import org.aigcatlas.infer.Proof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says why a fact holds. */
@Command(name = "why")
final class WhyCommand extends ReadingCommand {
    @Parameters(index = "0", paramLabel = "SUBJECT")
    private String subject = "";

    @Parameters(index = "1", paramLabel = "RELATION")
    private String relation = "";

    @Parameters(index = "2", paramLabel = "OBJECT")
    private String object = "";

    @Override
    int read(Atlas atlas) {
        Optional<Proof> proof = atlas.why(subject, relation, object);
        proof.ifPresentOrElse(new ProofTree(atlas, console(), language())::print, this::sayNo);
        return proof.isPresent() ? 0 : 1;
    }

    private void sayNo() {
        print("The atlas does not hold that.", "图谱中没有这条事实，也推断不出来。");
    }
}
