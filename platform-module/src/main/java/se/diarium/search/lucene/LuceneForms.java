package se.diarium.search.lucene;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.diarium.search.Audience;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Entry;
import se.diarium.search.Facet;
import se.diarium.search.FacetCount;
import se.diarium.search.Hit;
import se.diarium.search.NumberReader;
import se.diarium.search.Vocabulary;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.analysis.Synonyms;
import se.diarium.search.query.Expression;
import se.diarium.search.query.QueryParser;

/**
 * What the index on Lucene makes of entries and of queries, for another engine that is to do the same with them: both then find the
 * same for the same reasons, and what is improved in the one is improved in the other. Safe for many threads.
 */
public final class LuceneForms implements AutoCloseable {

    /** Ends a term of a query that stands for all that begin so; no word has it. */
    public static final char ANY_END = '*';

    private final Audience audience;
    private final SwedishText text;
    private final Analyzer stems;
    private final EntryDocuments documents;
    private final QueryParser parser;
    private final QueryTranslator translator;
    private final RightsFilter rights;
    private final PageQuoting quoting;
    private final String schema;

    /**
     * @param numbers finds the region's diarienummer in texts and queries
     * @param numbering says how {@code numbers} reads
     * @param synonyms asked for each query
     */
    public LuceneForms(Audience audience, NumberReader numbers, String numbering, Synonyms synonyms) {
        this.audience = audience;
        Wording wording = Wording.of(audience, numbers, numbering, synonyms);
        this.text = wording.text();
        this.stems = new StemsOnly(text.analyzer());
        this.documents = wording.documents();
        this.parser = new QueryParser(numbers);
        this.translator = new QueryTranslator(text);
        this.rights = new RightsFilter(audience);
        this.quoting = new PageQuoting(new Quoting(documents, text.analyzer()), text.analyzer(), translator);
        this.schema = wording.schema();
    }

    public Audience audience() {
        return audience;
    }

    /** Differs whenever an entry may give another document. */
    public String schema() {
        return schema;
    }

    /** The document of an entry; its words are still to be made terms by {@link #analyzer()}. */
    public Document document(Entry entry) {
        return documents.document(entry);
    }

    /** Gives the terms of words in all their forms. */
    public Analyzer analyzer() {
        return text.analyzer();
    }

    /** Gives the stems of words alone. */
    public Analyzer stems() {
        return stems;
    }

    /** What a query asks. There is no query that is an error. Where a word is only begun its term ends with {@link #ANY_END}. */
    public Question question(String query, Vocabulary vocabulary) {
        Expression.AllOf parsed = parser.parse(query);
        TranslatedQuery translated = translator.translate(
                parsed, vocabulary, (field, beginning) -> List.of(new BytesRef(beginning + ANY_END)));
        return new Question(parsed, vocabulary, translated.strict(), translated.relaxed(), translated.scores());
    }

    /** What is to be completed; empty when there is nothing. */
    public Optional<Beginning> beginning(CompletionRequest request) {
        return Beginning.of(request, text);
    }

    /**
     * Other queries to try instead of one that found little, best first.
     *
     * @param hits how much it found
     */
    public List<String> proposals(String query, KnownWords words, long hits) {
        return new Speller(words, text, hits).proposals(query, parser.parse(query));
    }

    /** What is to be answered instead of a query with words that stand in no entry; for an index that everyone may see all of. */
    public Optional<Correction> correction(String query, KnownWords words) {
        return audience == Audience.PUBLIC
                ? new Speller(words, text, 0).correction(query, parser.parse(query))
                : Optional.empty();
    }

    /** The entry with this id. */
    public Query itself(String id) {
        return new TermQuery(new Term(Fields.ID, id));
    }

    /** The query among what one of the authorities may read. */
    public Query visible(Query query, Collection<String> authorities) {
        return rights.visible(query, authorities);
    }

    /**
     * Hits of documents as far as they are stored, in their order, each with its quotations.
     *
     * @param question what is marked in them; null for nothing
     */
    public List<Hit> hits(List<Document> stored, Question question) {
        return quoting.hits(stored, question);
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
        stems.close();
    }
}
