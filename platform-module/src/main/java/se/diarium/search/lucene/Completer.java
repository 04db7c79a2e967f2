package se.diarium.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.apache.lucene.util.BytesRef;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.analysis.SwedishText;

/** Completes one question that is being typed. Whatever it tells, it has seen in an entry that the caller may read. */
class Completer {

    /** Words that are looked for in what the caller may read, the commonest of the index first. */
    private static final int MOST_CANDIDATES = 40;

    /** Entries read for their headings: many entries share one. */
    private static final int HEADINGS_READ = 40;

    private static final Sort WEIGHTIEST = new Sort(
            new SortField(Fields.WEIGHT, SortField.Type.FLOAT, true), new SortField(Fields.TIE, SortField.Type.LONG));

    private final IndexSearcher searcher;
    private final SwedishText text;
    private final RightsFilter rights;
    private final CompletionRequest request;
    private final PrefixTerms prefixes;

    Completer(IndexSearcher searcher, SwedishText text, RightsFilter rights, CompletionRequest request) {
        this.searcher = searcher;
        this.text = text;
        this.rights = rights;
        this.request = request;
        this.prefixes = new PrefixTerms(searcher.getIndexReader());
    }

    Completions completions() throws IOException {
        Optional<Beginning> beginning = Beginning.of(request, text);
        return beginning.isEmpty()
                ? Completions.NONE
                : new Completions(
                        words(beginning.get().before(), beginning.get().word()), headings(beginning.get()));
    }

    private List<String> words(String before, String beginning) throws IOException {
        Set<BytesRef> candidates = new LinkedHashSet<>();
        for (String field : List.of(Fields.TITLE, Fields.TEXT)) {
            prefixes.of(field, beginning).stream()
                    .filter(Completer::isWord)
                    .limit(MOST_CANDIDATES)
                    .forEach(candidates::add);
        }
        Map<String, Integer> entries = new LinkedHashMap<>();
        for (BytesRef word : candidates) {
            int count = entriesWith(word);
            if (count > 0) {
                entries.put(word.utf8ToString(), count);
            }
        }
        return entries.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(request.limit())
                .map(word -> before + word.getKey())
                .toList();
    }

    /** How many entries that the caller may read have a word. */
    int entriesWith(BytesRef word) throws IOException {
        Query any = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.TITLE, word)), Occur.SHOULD)
                .add(new TermQuery(new Term(Fields.TEXT, word)), Occur.SHOULD)
                .build();
        return searcher.search(visible(any), new TotalHitCountCollectorManager());
    }

    private List<String> headings(Beginning beginning) throws IOException {
        BooleanQuery.Builder heading = new BooleanQuery.Builder();
        if (beginning.complete() != null) {
            heading.add(beginning.complete(), Occur.FILTER);
        }
        heading.add(new TermInSetQuery(Fields.TITLE, prefixes.of(Fields.TITLE, beginning.word())), Occur.FILTER);
        ScoreDoc[] found = searcher.search(
                        visible(heading.build()),
                        new TopFieldCollectorManager(WEIGHTIEST, HEADINGS_READ, null, Integer.MAX_VALUE))
                .scoreDocs;
        Set<String> headings = new LinkedHashSet<>();
        for (ScoreDoc one : found) {
            Document document = searcher.storedFields().document(one.doc, Set.of(Fields.TITLE));
            headings.add(document.get(Fields.TITLE));
        }
        return new ArrayList<>(headings).subList(0, Math.min(request.limit(), headings.size()));
    }

    private Query visible(Query query) {
        return rights.visible(query, request.authorities());
    }

    private static boolean isWord(BytesRef term) {
        return term.utf8ToString().chars().allMatch(Character::isLetter);
    }
}
