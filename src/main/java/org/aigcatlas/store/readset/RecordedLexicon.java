package org.aigcatlas.store.readset;

import java.util.List;
import java.util.function.Supplier;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.text.Lexicon;
import org.aigcatlas.text.Match;

/**
 * A lexicon that tells what is read in it.
 *
 * @param lexicon the lexicon
 * @param version gives the version of the store whose names it has
 */
public record RecordedLexicon(Lexicon lexicon, Supplier<String> version) implements Lexicon {
    private static final ReadSet ANY_NAME = ReadSet.ofProperties(Naming.all());

    @Override
    public List<Match> called(String name) {
        ReadRecorder.noteVersion(version.get());
        ReadRecorder.note(() -> ReadSet.ofName(name));
        return lexicon.called(name);
    }

    @Override
    public List<Match> find(String text) {
        ReadRecorder.noteVersion(version.get());
        ReadRecorder.note(() -> ANY_NAME);
        return lexicon.find(text);
    }

    @Override
    public List<Match> all() {
        ReadRecorder.noteVersion(version.get());
        ReadRecorder.note(() -> ANY_NAME);
        return lexicon.all();
    }
}
