package se.diarium.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import se.diarium.search.Hit;

/** Makes hits of documents that stand in no index of this machine: indexes the few of a page in memory and quotes them there. */
final class PageQuoting {

    private final Quoting quoting;
    private final Analyzer analyzer;
    private final QueryTranslator translator;

    PageQuoting(Quoting quoting, Analyzer analyzer, QueryTranslator translator) {
        this.quoting = quoting;
        this.analyzer = analyzer;
        this.translator = translator;
    }

    /** @param question what is marked; null for nothing */
    List<Hit> hits(List<Document> stored, Question question) {
        if (stored.isEmpty()) {
            return List.of();
        }
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE);
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(memory, config)) {
            ScoreDoc[] found = new ScoreDoc[stored.size()];
            for (int i = 0; i < found.length; i++) {
                writer.addDocument(quoted(stored.get(i)));
                found[i] = new ScoreDoc(i, 0);
            }
            writer.flush();
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                if (question == null) {
                    return quoting.hits(searcher, found, null, false);
                }
                // What a prefix stands for is told by these documents alone.
                TranslatedQuery here =
                        translator.translate(question.parsed(), question.vocabulary(), new PrefixTerms(reader));
                return quoting.hits(searcher, found, here.marks(), here.quotesPhrases());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be read", e);
        }
    }

    private static Document quoted(Document stored) {
        Document quoted = new Document();
        WordWeights words = new WordWeights();
        for (IndexableField field : stored) {
            boolean isQuoted = field.name().equals(Fields.TITLE) || field.name().equals(Fields.TEXT);
            quoted.add(isQuoted ? words.counted(field.name(), field.stringValue(), EntryDocuments.QUOTED) : field);
        }
        quoted.add(WordWeights.field(Fields.WORDS, words));
        return quoted;
    }
}
