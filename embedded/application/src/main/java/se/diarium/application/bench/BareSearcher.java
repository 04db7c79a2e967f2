package se.diarium.application.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/**
 * The comparator of search: a bare Lucene searcher on the files of the public index. Each word of the query must be in heading or
 * text; no facets, no highlights, no HTTP.
 */
final class BareSearcher implements AutoCloseable {

    private static final int HITS = 20;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    BareSearcher(Path index) throws IOException {
        reader = DirectoryReader.open(FSDirectory.open(index));
        searcher = new IndexSearcher(reader);
    }

    void search(String words) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words.toLowerCase(Locale.ROOT).split("\\s+")) {
            query.add(
                    new BooleanQuery.Builder()
                            .add(new TermQuery(new Term("title", word)), Occur.SHOULD)
                            .add(new TermQuery(new Term("text", word)), Occur.SHOULD)
                            .build(),
                    Occur.MUST);
        }
        searcher.search(query.build(), HITS);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
