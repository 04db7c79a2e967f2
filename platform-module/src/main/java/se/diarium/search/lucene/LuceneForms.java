package se.diarium.search.lucene;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import se.diarium.search.Audience;
import se.diarium.search.Entry;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;
import se.diarium.search.Hit;
import se.diarium.search.NumberReader;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.References;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.analysis.Synonyms;
import se.diarium.search.query.QueryParser;

/**
 * What the index on Lucene makes of entries and of queries, for another engine that is to do the same with them: both then find the
 * same for the same reasons, and what is improved in the one is improved in the other. Safe for many threads.
 */
public final class LuceneForms implements AutoCloseable {

    private final SwedishText text;
    private final EntryDocuments documents;
    private final QueryParser parser;
    private final QueryTranslator translator;
    private final RightsFilter rights;
    private final String schema;

    /**
     * @param numbers finds the region's diarienummer in texts and queries
     * @param numbering says how {@code numbers} reads
     * @param synonyms asked for each query
     */
    public LuceneForms(Audience audience, NumberReader numbers, String numbering, Synonyms synonyms) {
        this.text = new SwedishText(synonyms);
        this.documents = new EntryDocuments(new References(numbers), audience);
        this.parser = new QueryParser(numbers);
        this.translator = new QueryTranslator(text);
        this.rights = new RightsFilter(audience);
        this.schema = String.join(
                ";", Integer.toString(Fields.SCHEMA), text.version(), audience.name(), "numbers=" + numbering);
    }

    /** Differs whenever an entry may give another document. */
    public String schema() {
        return schema;
    }

    /** The document of an entry; its words are still to be made terms by {@link #analyzer()}. */
    public Document document(Entry entry) {
        return documents.document(entry);
    }

    public Analyzer analyzer() {
        return text.analyzer();
    }

    /** What a query asks. There is no query that is an error. */
    public Question question(String query) {
        var parsed = parser.parse(query);
        TranslatedQuery translated = translator.translate(parsed);
        return new Question(
                parsed, translated.strict(), translated.relaxed(), translated.marks(), translated.quotesPhrases());
    }

    /** The words of a piece of a query. */
    public List<QueryWord> words(String piece) {
        return text.words(piece);
    }

    /** The query among what one of the authorities may read. */
    public Query visible(Query query, Collection<String> authorities) {
        return rights.visible(query, authorities);
    }

    /** Hits of documents as far as they are stored, in their order, each with its quotations. */
    public List<Hit> hits(List<Document> stored, Question question) {
        List<Highlighter.Quotation> quotations = PageQuoting.of(stored, text.analyzer(), question);
        List<Hit> hits = new ArrayList<>(stored.size());
        for (int i = 0; i < stored.size(); i++) {
            Highlighter.Quotation quotation = quotations.get(i);
            hits.add(documents.hit(stored.get(i), quotation.title(), quotation.fragments()));
        }
        return hits;
    }

    /** The field of a facet's values. */
    public static String field(Facet facet) {
        return Fields.of(facet);
    }

    /** Counts of a facet in the order they are shown in. */
    public static List<FacetCount> ordered(Facet facet, Map<String, Integer> counts) {
        return FacetTally.ordered(facet, counts);
    }

    @Override
    public void close() {
        text.close();
    }
}
