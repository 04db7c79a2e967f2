package se.diarium.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Quotes documents that stand in no index of this machine: indexes the few of a page in memory and asks the highlighter. */
final class PageQuoting {

    private PageQuoting() {}

    static List<Highlighter.Quotation> of(List<Document> stored, Analyzer analyzer, Question question) {
        if (stored.isEmpty()) {
            return List.of();
        }
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setMergePolicy(NoMergePolicy.INSTANCE);
        try (ByteBuffersDirectory memory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(memory, config)) {
            int[] numbers = new int[stored.size()];
            Map<Integer, Document> loaded = new HashMap<>();
            for (int i = 0; i < numbers.length; i++) {
                writer.addDocument(quoted(stored.get(i)));
                numbers[i] = i;
                loaded.put(i, stored.get(i));
            }
            writer.flush();
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                return Highlighter.of(new IndexSearcher(reader), analyzer, question.quotesPhrases(), loaded)
                        .quote(question.marks(), numbers);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be read", e);
        }
    }

    private static Document quoted(Document stored) {
        Document quoted = new Document();
        for (String field : List.of(Fields.TITLE, Fields.TEXT)) {
            quoted.add(new Field(field, stored.get(field), EntryDocuments.QUOTED));
        }
        return quoted;
    }
}
