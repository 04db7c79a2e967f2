package se.diarium.search.lucene;

import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermStatistics;

/** Scores by the figures it is given instead of those of the index, or notes those. */
final class SteadySearcher extends IndexSearcher {

    private final Statistics statistics;

    SteadySearcher(IndexReader reader, Statistics statistics) {
        super(reader);
        this.statistics = statistics;
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
