package se.diarium.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import se.diarium.search.Hit;

/** Makes hits of the documents that were found. */
final class Quoting {

    private final EntryDocuments documents;
    private final Analyzer analyzer;

    Quoting(EntryDocuments documents, Analyzer analyzer) {
        this.documents = documents;
        this.analyzer = analyzer;
    }

    /**
     * @param marks what is marked; null for nothing
     * @param quotesPhrases whether phrases are among it
     */
    List<Hit> hits(IndexSearcher searcher, ScoreDoc[] found, Query marks, boolean quotesPhrases) throws IOException {
        if (found.length == 0) {
            return List.of();
        }
        int[] numbers = new int[found.length];
        Map<Integer, Document> loaded = new HashMap<>();
        StoredFields stored = searcher.storedFields();
        for (int i = 0; i < found.length; i++) {
            numbers[i] = found[i].doc;
            loaded.put(numbers[i], stored.document(numbers[i]));
        }
        List<Highlighter.Quotation> quotations =
                Highlighter.of(searcher, analyzer, quotesPhrases, loaded).quote(marks, numbers);
        List<Hit> hits = new ArrayList<>(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            Highlighter.Quotation quotation = quotations.get(i);
            hits.add(documents.hit(loaded.get(numbers[i]), quotation.title(), quotation.fragments()));
        }
        return hits;
    }
}
