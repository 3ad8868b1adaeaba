package org.aigcatlas.store.readset;

import java.util.List;
import java.util.function.Supplier;
import org.aigcatlas.text.Lexicon;
import org.aigcatlas.text.Match;
import org.aigcatlas.text.MatchKind;

/**
 * A lexicon that tells what is read in it.
 *
 * @param lexicon the lexicon
 * @param version gives the version of the store whose names it has
 */
public record RecordedLexicon(Lexicon lexicon, Supplier<String> version) implements Lexicon {
    private static final ReadSet ANY_NAME = ReadSet.ofProperties(PROPERTIES);

    @Override
    public List<Match> called(String name) {
        ReadRecorder.noteVersion(version.get());
        ReadRecorder.note(() -> ReadSet.ofName(name));
        return lexicon.called(name);
    }

    @Override
    public List<Match> find(String text) {
        ReadRecorder.noteVersion(version.get());
        List<Match> found = lexicon.find(text);
        ReadRecorder.note(() -> hasText(found) ? ReadSet.ofSought(text) : ANY_NAME);
        return found;
    }

    /** What is only like a text is looked for where no name has it, and told by how frequent its words are among all. */
    private static boolean hasText(List<Match> found) {
        return found.stream().anyMatch(match -> match.kind().compareTo(MatchKind.LIKE) < 0);
    }

    @Override
    public List<Match> all() {
        ReadRecorder.noteVersion(version.get());
        ReadRecorder.note(() -> ANY_NAME);
        return lexicon.all();
    }
}
