package se.diarium.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.Similarity;

/** The searcher of one search. Scores by the figures it is given instead of those of the index, or notes those, and looks terms up once. */
final class SteadySearcher extends IndexSearcher {

    private static final Similarity SIMILARITY = WordWeights.similarity();

    private final Statistics statistics;
    private final Map<Term, TermQuery> terms = new HashMap<>();

    SteadySearcher(IndexReader reader, Statistics statistics) {
        super(reader);
        this.statistics = statistics;
        setSimilarity(SIMILARITY);
    }

    /** The query for a term, looked up when it is asked for first. */
    TermQuery term(Term term) throws IOException {
        TermQuery known = terms.get(term);
        if (known == null) {
            known = new TermQuery(term, TermStates.build(this, term, true));
            terms.put(term, known);
        }
        return known;
    }

    @Override
    public TermStatistics termStatistics(Term term, int docFreq, long totalTermFreq) throws IOException {
        return statistics.of(term, super.termStatistics(term, docFreq, totalTermFreq));
    }

    @Override
    public CollectionStatistics collectionStatistics(String field) throws IOException {
        return statistics.of(field, super.collectionStatistics(field));
    }
}
