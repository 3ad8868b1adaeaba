package org.aigcatlas.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.aigcatlas.graph.AtlasException;
import org.aigcatlas.graph.Iris;
import org.aigcatlas.graph.ProblemCode;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/** Jena's text index, in which each name can be found whole and by its beginning, too. */
final class NameIndex extends TextIndexLucene {
    // Lucene takes no term of more than 32 kB.
    private static final int LONGEST_IRI = 8000;
    private static final String BLANK = "_:";

    NameIndex(Directory directory) {
        super(directory, config());
    }

    private static TextIndexConfig config() {
        TextIndexConfig config = new TextIndexConfig(IndexFields.definition());
        config.setAnalyzer(BilingualAnalyzer.forTexts());
        config.setQueryAnalyzer(BilingualAnalyzer.forQuestions());
        config.setValueStored(true);
        return config;
    }

    @Override
    protected void addDocument(Entity entity) throws IOException {
        if (takes(entity)) {
            super.addDocument(entity);
        }
    }

    /** {@return whether a name or definition can be indexed} */
    static boolean takes(Entity entity) {
        return entity.getId().length() <= LONGEST_IRI;
    }

    @Override
    protected Document doc(Entity entity) {
        Document document = super.doc(entity);
        Map.Entry<String, Object> text = entity.getMap().entrySet().iterator().next();
        String value = String.valueOf(text.getValue());
        document.add(new TextField(IndexFields.TEXT, value, Field.Store.YES));
        boolean isClaim = entity.getId().startsWith(Iris.CLAIM);
        boolean isName = IndexFields.NAMES.contains(text.getKey());
        IndexedName indexed = new IndexedName(entity.getId(), text.getKey(), value.length(), isName ? value : "");
        document.add(new BinaryDocValuesField(IndexFields.INDEXED, indexed.bytes()));
        document.add(new NumericDocValuesField(IndexFields.LENGTH, value.length()));
        if (isName) {
            String whole = isClaim ? IndexFields.SENTENCE : IndexFields.NAME;
            document.add(new StringField(whole, NameNormalizer.name(value), Field.Store.NO));
            document.add(new StringField(IndexFields.KIND, IndexFields.IS_NAME, Field.Store.NO));
        }
        if (isClaim) {
            document.add(new StringField(IndexFields.KIND, IndexFields.IS_CLAIM, Field.Store.NO));
        }
        if (IndexFields.LABELS.contains(text.getKey()) && !entity.getId().startsWith(BLANK)) {
            NameNormalizer.shortNames(entity.getId())
                    .forEach(name -> document.add(new StringField(IndexFields.SHORT_NAME, name, Field.Store.NO)));
        }
        return document;
    }

    /** Asks in Lucene's syntax; what isn't Lucene's syntax is taken for plain words. */
    @Override
    public List<TextHit> query(
            String subject,
            List<Resource> properties,
            String text,
            String graph,
            String language,
            int limit,
            String highlight) {
        try {
            return super.query(subject, properties, text, graph, language, limit, highlight);
        } catch (TextIndexParseException e) {
            return words(() ->
                    super.query(subject, properties, QueryParserBase.escape(text), graph, language, limit, highlight));
        }
    }

    private static List<TextHit> words(Supplier<List<TextHit>> question) {
        try {
            return question.get();
        } catch (TextIndexParseException e) {
            throw new TextIndexException("the text to search for has too many words", e);
        }
    }

    /** An index that somebody writes to looks broken; it must not be built anew under their hands. */
    static void refuseHeld(Path folder, Path database) {
        try (Directory directory = FSDirectory.open(folder);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            lock.ensureValid();
        } catch (LockObtainFailedException e) {
            throw AtlasException.of(ProblemCode.STORE_INDEX_HELD).with("directory", database);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
