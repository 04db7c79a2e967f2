package se.diarium.search.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import se.diarium.search.Hit;
import se.diarium.search.SimilarRequest;

/** Finds entries that are about what an entry is about. */
final class Similar {

    private static final int MOST_TERMS = 25;

    /** Of the terms that tell an entry, how many another must share: one in so many. */
    private static final int SHARED_OF = 5;

    private static final int WORDS_READ = 5_000;

    private final IndexSearcher searcher;
    private final Analyzer stems;
    private final RightsFilter rights;
    private final Quoting quoting;

    /** @param stems gives the stems of a text alone */
    Similar(IndexSearcher searcher, Analyzer stems, RightsFilter rights, Quoting quoting) {
        this.searcher = searcher;
        this.stems = stems;
        this.rights = rights;
        this.quoting = quoting;
    }

    List<Hit> hits(SimilarRequest request) throws IOException {
        Query itself = new TermQuery(new Term(Fields.ID, request.id()));
        ScoreDoc[] found = searcher.search(rights.visible(itself, request.authorities()), 1).scoreDocs;
        if (found.length == 0 || request.limit() == 0) {
            return List.of();
        }
        BooleanQuery.Builder others = new BooleanQuery.Builder();
        int terms = 0;
        for (BooleanClause term : telling(found[0].doc)) {
            others.add(term);
            terms++;
        }
        if (terms == 0) {
            return List.of();
        }
        others.setMinimumNumberShouldMatch(Math.max(1, terms / SHARED_OF));
        others.add(itself, Occur.MUST_NOT);
        ScoreDoc[] alike =
                searcher.search(rights.visible(others.build(), request.authorities()), request.limit()).scoreDocs;
        return quoting.hits(searcher, alike, null, false);
    }

    private BooleanQuery telling(int number) throws IOException {
        Document document = searcher.storedFields().document(number);
        MoreLikeThis like = new MoreLikeThis(searcher.getIndexReader());
        like.setAnalyzer(stems);
        like.setFieldNames(new String[] {Fields.TITLE, Fields.TEXT});
        like.setMinTermFreq(1);
        like.setMinDocFreq(2);
        like.setMaxQueryTerms(MOST_TERMS);
        like.setMaxNumTokensParsed(WORDS_READ);
        like.setBoost(true);
        return (BooleanQuery) like.like(Map.of(
                Fields.TITLE, List.of(document.get(Fields.TITLE)), Fields.TEXT, List.of(document.get(Fields.TEXT))));
    }
}
