package se.diarium.application.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.SwedishText;

/**
 * The comparator of search: a bare Lucene searcher on the files of the public index. Each word of the query, by its stem, must be in
 * heading or text, as a plain term; the ten best, their number and the facets are found.
 */
final class BareSearcher implements AutoCloseable {

    private static final String TITLE = "title";
    private static final String TEXT = "text";
    private static final String ABOUT = "about";
    private static final String BODY = "body";
    private static final int PASSAGES = 3;

    /** Offsets are in the index, so nothing is analysed again. */
    private static final Analyzer NO_ANALYSIS = new StandardAnalyzer();

    private final SwedishText swedish = new SwedishText();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    /** @param index folder of an index, in which a file names the folder in use */
    BareSearcher(Path index) throws IOException {
        String inUse = Files.readString(index.resolve("current")).strip();
        reader = DirectoryReader.open(FSDirectory.open(index.resolve(inUse)));
        searcher = new IndexSearcher(reader);
    }

    /** Finds and counts, and shows nothing. */
    void search(AskedQuery asked) throws IOException {
        best(query(asked));
    }

    /** Finds, counts, reads the ten best from the index and marks what was looked for in heading and text, as Lucene's highlighter does. */
    void searchAndQuote(AskedQuery asked) throws IOException {
        Query query = query(asked);
        TopDocs best = best(query);
        for (ScoreDoc hit : best.scoreDocs) {
            searcher.storedFields().document(hit.doc);
        }
        UnifiedHighlighter.builder(searcher, NO_ANALYSIS)
                .build()
                .highlightFields(new String[] {TITLE, TEXT}, query, best, new int[] {1, PASSAGES});
    }

    private Query query(AskedQuery asked) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        switch (asked.shape()) {
            case WORDS -> asked.words().forEach(word -> query.add(word(word), Occur.MUST));
            case PHRASE -> query.add(either(phrase(TITLE, asked.words()), phrase(TEXT, asked.words())), Occur.MUST);
            case NUMBER -> asked.words().forEach(part -> query.add(new TermQuery(new Term(ABOUT, part)), Occur.MUST));
            case PREFIX ->
                query.add(
                        either(
                                new PrefixQuery(new Term(TITLE, asked.words().get(0))),
                                new PrefixQuery(new Term(TEXT, asked.words().get(0)))),
                        Occur.MUST);
        }
        if (!asked.body().isEmpty()) {
            query.add(new TermQuery(new Term(BODY, asked.body())), Occur.FILTER);
        }
        return query.build();
    }

    private TopDocs best(Query query) throws IOException {
        TopScoreDocCollector best = new TopScoreDocCollectorManager(AskedQuery.HITS, Integer.MAX_VALUE).newCollector();
        BareFacets facets = new BareFacets();
        searcher.search(query, MultiCollector.wrap(best, facets));
        return best.topDocs();
    }

    private Query word(String word) {
        List<QueryWord> words = swedish.words(word);
        String term = words.size() == 1 && words.get(0).hasStem() ? words.get(0).stemTerm() : word;
        return either(new TermQuery(new Term(TITLE, term)), new TermQuery(new Term(TEXT, term)));
    }

    private static Query either(Query one, Query other) {
        return new BooleanQuery.Builder()
                .add(one, Occur.SHOULD)
                .add(other, Occur.SHOULD)
                .build();
    }

    private static Query phrase(String field, List<String> words) {
        return new PhraseQuery(field, words.toArray(new String[0]));
    }

    @Override
    public void close() throws IOException {
        reader.close();
        swedish.close();
    }
}
