package se.diarium.search.judged;

import java.util.List;

/** A search engine that holds the corpus, as the evaluation asks it. */
public interface RankedSearch extends AutoCloseable {

    /** Its name in the table. */
    String name();

    /**
     * Answers a query as a person types it.
     *
     * @param limit the most ids wanted
     * @return ids of documents, best first, none twice
     */
    List<String> ids(String query, int limit);

    @Override
    void close();
}
