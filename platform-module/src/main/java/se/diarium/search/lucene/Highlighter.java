package se.diarium.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import se.diarium.search.Fragment;

/** Quotes heading and text of the documents on a page, with what matched marked. Works on documents that are already loaded. */
final class Highlighter extends UnifiedHighlighter {

    private static final int PASSAGES = 3;
    private static final int PASSAGE_GOAL = 140;
    private static final int LONGEST_PASSAGE = 320;

    /** Where in a passage its match stands: in the middle. */
    private static final float PASSAGE_ALIGNMENT = 0.5f;

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final String[] FIELDS = {Fields.TITLE, Fields.TEXT};

    private final Map<Integer, Document> documents;

    private Highlighter(Builder builder, Map<Integer, Document> documents) {
        super(builder);
        this.documents = documents;
    }

    static Highlighter of(
            IndexSearcher searcher, Analyzer analyzer, boolean quotesPhrases, Map<Integer, Document> documents) {
        Builder builder = builder(searcher, analyzer)
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withHandleMultiTermQuery(false)
                .withHighlightPhrasesStrictly(quotesPhrases)
                .withWeightMatches(false)
                .withMaxNoHighlightPassages(1);
        return new Highlighter(builder, documents);
    }

    /** Headings and passages of the documents, in the order of their numbers here. */
    List<Quotation> quote(Query marks, int[] numbers) throws IOException {
        Query query = marks == null ? new MatchNoDocsQuery() : marks;
        Map<String, Object[]> quoted = highlightFieldsAsObjects(FIELDS, query, numbers, new int[] {1, PASSAGES});
        List<Quotation> quotations = new ArrayList<>(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            List<Fragment> title = fragments(quoted.get(Fields.TITLE)[i]);
            Fragment whole =
                    title.isEmpty() ? Fragment.plain(documents.get(numbers[i]).get(Fields.TITLE)) : title.get(0);
            quotations.add(new Quotation(whole, fragments(quoted.get(Fields.TEXT)[i])));
        }
        return quotations;
    }

    @Override
    protected List<CharSequence[]> loadFieldValues(String[] fields, DocIdSetIterator iterator, int threshold)
            throws IOException {
        List<CharSequence[]> values = new ArrayList<>(documents.size());
        for (int number = iterator.nextDoc(); number != DocIdSetIterator.NO_MORE_DOCS; number = iterator.nextDoc()) {
            CharSequence[] row = new CharSequence[fields.length];
            for (int field = 0; field < fields.length; field++) {
                row[field] = documents.get(number).get(fields[field]);
            }
            values.add(row);
        }
        return values;
    }

    @Override
    protected BreakIterator getBreakIterator(String field) {
        return field.equals(Fields.TITLE)
                ? new WholeBreakIterator()
                : LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(SWEDISH), PASSAGE_GOAL, PASSAGE_ALIGNMENT);
    }

    @Override
    protected PassageFormatter getFormatter(String field) {
        return new PassageSegments(field.equals(Fields.TITLE) ? Integer.MAX_VALUE : LONGEST_PASSAGE);
    }

    /** The formatter of this highlighter makes nothing but lists of fragments. */
    private static List<Fragment> fragments(Object formatted) {
        List<Fragment> fragments = new ArrayList<>();
        if (formatted instanceof List<?> list) {
            list.forEach(fragment -> fragments.add((Fragment) fragment));
        }
        return fragments;
    }

    /** A heading and passages, with marks. */
    record Quotation(Fragment title, List<Fragment> fragments) {}
}
