package org.aigcatlas.cli.command;

import java.util.Optional;
import org.aigcatlas.Atlas;
import org.aigcatlas.cli.output.ProofTree;
import org.aigcatlas.infer.Proof;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says why a fact holds. */
@Command(
        name = "why",
        description = "Shows the claims or records behind a fact, or the rules and facts that entail it.",
        footer = {
            "%nExamples:",
            "  aigc why midjourney produces image",
            "  aigc why ChatGPT uses 神经网络 --lang zh",
            "  aigc why model-qwen3-14b open-weights true"
        })
final class WhyCommand extends ReadingCommand {
    @Parameters(index = "0", paramLabel = "SUBJECT", description = "Any name of the subject.")
    private String subject = "";

    @Parameters(index = "1", paramLabel = "RELATION", description = "The relation, such as uses or made-by.")
    private String relation = "";

    @Parameters(
            index = "2",
            paramLabel = "OBJECT",
            description = "Any name of the object, or a value as it is written.")
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
