package se.diarium.search.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;

/**
 * A term that several queries of one search ask for and that is looked up once: to count, to find the best and to find what is like it are
 * queries of their own, and looking a term up in every segment is most of the work of those that find little.
 */
public final class TermOnce extends Query {

    private final Term term;

    TermOnce(Term term) {
        this.term = term;
    }

    public Term term() {
        return term;
    }

    @Override
    public Query rewrite(IndexSearcher searcher) throws IOException {
        return searcher instanceof SteadySearcher steady ? steady.term(term) : new TermQuery(term);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(term.field())) {
            visitor.consumeTerms(this, term);
        }
    }

    @Override
    public String toString(String field) {
        return new TermQuery(term).toString(field);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TermOnce that && term.equals(that.term);
    }

    @Override
    public int hashCode() {
        return Objects.hash(TermOnce.class, term);
    }
}
