package org.aigcatlas.store.readset;

import java.util.List;
import org.aigcatlas.graph.Naming;
import org.aigcatlas.text.Lexicon;
import org.aigcatlas.text.Match;

/** A lexicon that tells what is read in it. */
public record RecordedLexicon(Lexicon lexicon) implements Lexicon {
    private static final ReadSet ANY_NAME = ReadSet.of(Naming.all());

    @Override
    public List<Match> called(String name) {
        ReadRecorder.note(() -> ReadSet.ofName(name));
        return lexicon.called(name);
    }

    @Override
    public List<Match> find(String text) {
        ReadRecorder.note(() -> ANY_NAME);
        return lexicon.find(text);
    }

    @Override
    public List<Match> all() {
        ReadRecorder.note(() -> ANY_NAME);
        return lexicon.all();
    }
}
