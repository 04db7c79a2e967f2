package se.diarium.synonym;

import java.util.List;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.SynonymTerms;
import se.diarium.search.analysis.Synonyms;

/** The synonyms that queries on this node know; none before the platform has started. */
public final class KnownSynonyms implements Synonyms {

    private volatile Synonyms current = NONE;

    @Override
    public List<Alternative> alternatives(List<QueryWord> row) {
        return current.alternatives(row);
    }

    /** From the next query on, these and no others. */
    void become(List<SynonymEntry> entries) {
        current = new SynonymTerms(entries.stream().flatMap(SynonymEntry::rules).toList());
    }
}
