package se.diarium.search.lucene;

import java.util.Collection;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import se.diarium.search.Audience;
import se.diarium.search.Denial;

/** Lets through what the caller may read, before anything is found, counted or shown. */
class RightsFilter {

    private final Audience audience;

    RightsFilter(Audience audience) {
        this.audience = audience;
    }

    /** The query among what one of the authorities may read; nothing for no authorities. The public index holds public things only. */
    Query visible(Query query, Collection<String> authorities) {
        if (audience == Audience.PUBLIC) {
            return query;
        }
        if (authorities.isEmpty()) {
            return new MatchNoDocsQuery("no authorities");
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(marked(authorities.stream()), Occur.FILTER)
                .add(marked(authorities.stream().map(Denial::of)), Occur.MUST_NOT)
                .build();
    }

    private static Query marked(Stream<String> readers) {
        return new TermInSetQuery(Fields.READER, readers.map(BytesRef::new).toList());
    }
}
