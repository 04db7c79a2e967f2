package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.diarium.search.Audience;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Cursor;
import se.diarium.search.Entries;
import se.diarium.search.Entry;
import se.diarium.search.IndexProbe;
import se.diarium.search.SearchRequest;
import se.diarium.search.Sort;
import se.diarium.search.UnknownCursorException;
import se.diarium.search.analysis.QueryWord;
import se.diarium.search.analysis.References;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.analysis.Synonyms;

/** What keeps the hidden in inside an index: nothing comes out, and something does as soon as one of the guards is away. */
class IndexGuardsTest {

    private static final String WORD = "visselblåsare";
    private static final String ALIKE = "vattentäkter grundvatten skyddsområde dricksvatten";
    private static final String MINE = "mine";
    private static final long LONG = TimeUnit.SECONDS.toNanos(30);

    private final SwedishText text = new SwedishText(Synonyms.NONE);
    private final ByteBuffersDirectory memory = new ByteBuffersDirectory();
    private EntryDocuments documents;
    private DirectoryReader reader;

    /** An index of what is to be seen, and of what is hidden: for others to read, or removed. */
    private void index(Audience audience) throws IOException {
        documents = new EntryDocuments(new References(IndexFixture.NUMBERS), audience);
        IndexWriterConfig config = new IndexWriterConfig(text.analyzer()).setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(memory, config)) {
            for (int i = 0; i < 12; i++) {
                add(writer, Entries.readBy(Entries.record("beside" + i, "Vatten", i < 2 ? ALIKE : ""), MINE, "others"));
            }
            add(writer, Entries.readBy(Entries.record("hidden", WORD, WORD + " " + ALIKE), "others"));
            if (audience == Audience.PUBLIC) {
                writer.commit();
                writer.deleteDocuments(new Term(Fields.ID, "hidden"));
            }
        }
        reader = DirectoryReader.open(memory);
    }

    private void add(IndexWriter writer, Entry entry) throws IOException {
        writer.addDocument(documents.document(entry));
    }

    @AfterEach
    void close() throws IOException {
        reader.close();
        text.close();
    }

    private LuceneSearch search(Audience audience, RightsFilter rights, KeptStatistics figures) {
        return new LuceneSearch(audience, IndexFixture.NUMBERS, text, documents, LONG, rights, figures);
    }

    private LuceneSearch guarded(Audience audience) {
        return search(audience, new RightsFilter(audience), new KeptStatistics(1 << 20));
    }

    private LuceneSearch withoutRights() {
        RightsFilter none = new RightsFilter(Audience.INTERNAL) {
            @Override
            Query visible(Query query, Collection<String> authorities) {
                return query;
            }
        };
        return search(Audience.INTERNAL, none, new KeptStatistics(1 << 20));
    }

    private IndexProbe probe(LuceneSearch search) {
        return new IndexProbe(
                request -> unchecked(() -> search.search(reader, request)),
                request -> unchecked(() -> search.complete(reader, request)),
                request -> unchecked(() -> search.similar(reader, request)));
    }

    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T unchecked(Reading<T> reading) {
        try {
            return reading.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingOfWhatOthersReadComesOutAndAllOfItToThem() throws IOException {
        index(Audience.INTERNAL);

        assertThat(probe(guarded(Audience.INTERNAL)).leaks(WORD, "beside0", MINE))
                .isEmpty();
        assertThat(probe(guarded(Audience.INTERNAL)).leaks(WORD, "beside0", "others"))
                .containsAll(IndexProbe.ALL);
    }

    @Test
    void withoutTheFilterOfRightsEveryWayLeadsOut() throws IOException {
        index(Audience.INTERNAL);

        assertThat(probe(withoutRights()).leaks(WORD, "beside0", MINE)).containsAll(IndexProbe.ALL);
    }

    @Test
    void nothingOfWhatWasRemovedComesOut() throws IOException {
        index(Audience.PUBLIC);

        assertThat(probe(guarded(Audience.PUBLIC)).leaks(WORD, "beside0")).isEmpty();
    }

    @Test
    void withoutTheCompletersLookAtWhatIsThereItCompletesByWordsOfWhatIsNot() throws IOException {
        index(Audience.PUBLIC);
        LuceneSearch search = guarded(Audience.PUBLIC);

        assertThat(words(search, MINE)).contains(WORD);
    }

    @Test
    void withoutTheCompletersLookAtWhatMayBeReadItCompletesByWordsOfOthers() throws IOException {
        index(Audience.INTERNAL);
        LuceneSearch search = guarded(Audience.INTERNAL);

        assertThat(words(search, MINE)).contains(WORD);
    }

    private List<String> words(LuceneSearch search, String authority) throws IOException {
        CompletionRequest request = new CompletionRequest(WORD.substring(0, WORD.length() - 2), Set.of(authority), 10);
        IndexSearcher searcher = new IndexSearcher(reader);
        return new Completer(searcher, text, search.rights(), request) {
            @Override
            int entriesWith(BytesRef word) {
                return 1;
            }
        }.completions().words();
    }

    /** The answering of a question with a word misspelt, without one or both of what looks whether the word is there. */
    private Optional<String> meant(boolean knowsDead, boolean countsDead) throws IOException {
        LuceneSearch search = guarded(Audience.PUBLIC);
        return new SearchRun(
                search,
                (statistics, started) -> search.searcher(reader, statistics, started),
                SearchRequest.of("visselblåsaxe")) {
            @Override
            KnownWords known(IndexReader index) {
                return knowsDead ? new DeadWords() : super.known(index);
            }

            @Override
            long living(Query query) throws IOException {
                return countsDead ? 1 : super.living(query);
            }
        }.answer().didYouMean();
    }

    /** Knows the words of removed entries as if they were there. */
    private static final class DeadWords implements KnownWords {
        @Override
        public long entriesWith(QueryWord word) {
            return word.exact().equals(WORD) ? 1 : 0;
        }

        @Override
        public Optional<String> closest(String word, long known) {
            return Optional.of(WORD);
        }
    }

    @Test
    void ofTheSpellersTwoLooksAtWhatIsThereOneIsEnoughAndWithoutBothItTellsWordsOfWhatIsNot() throws IOException {
        index(Audience.PUBLIC);

        assertThat(meant(false, false)).isEmpty();
        assertThat(meant(true, false)).isEmpty();
        assertThat(meant(false, true)).isEmpty();
        assertThat(meant(true, true)).contains(WORD);
    }

    @Test
    void aCursorThatCarriesTheFiguresTellsHowManyHiddenEntriesHaveAWord() throws IOException {
        index(Audience.INTERNAL);
        KeptStatistics givenOut = new KeptStatistics(1 << 20) {
            @Override
            synchronized String keep(Statistics statistics) {
                return statistics.text();
            }
        };

        assertThat(lengthOfKey(guarded(Audience.INTERNAL), "vatten OR " + WORD))
                .isEqualTo(lengthOfKey(guarded(Audience.INTERNAL), "vatten OR visselpipare"));
        LuceneSearch telling = search(Audience.INTERNAL, new RightsFilter(Audience.INTERNAL), givenOut);
        assertThat(lengthOfKey(telling, "vatten OR " + WORD))
                .isGreaterThan(lengthOfKey(telling, "vatten OR visselpipare"));
    }

    private int lengthOfKey(LuceneSearch search, String query) throws IOException {
        SearchRequest request = new SearchRequest(query, Map.of(), Set.of(MINE), 0, 5, Sort.RELEVANCE);
        String next = search.search(reader, request).next();
        return Cursor.decode(request.after(next)).engine().length();
    }

    @Test
    void aCursorOfSomebodyElseOpensNothingUnlessTheFilterOfRightsIsAwayAndNoneOfAnotherQuestionIsTaken()
            throws IOException {
        index(Audience.INTERNAL);
        SearchRequest theirs = new SearchRequest("", Map.of(), Set.of("others"), 0, 1, Sort.DATE_NEWEST);
        String cursor = guarded(Audience.INTERNAL).search(reader, theirs).next();
        SearchRequest mine = new SearchRequest("", Map.of(), Set.of(MINE), 0, 20, Sort.DATE_NEWEST).after(cursor);

        assertThat(IndexFixture.ids(guarded(Audience.INTERNAL).search(reader, mine)))
                .doesNotContain("hidden");
        assertThat(withoutRights().search(reader, mine).total()).isEqualTo(13);
        SearchRequest other = SearchRequest.of(WORD).by(Set.of(MINE)).after(cursor);
        assertThatThrownBy(() -> guarded(Audience.INTERNAL).search(reader, other))
                .isInstanceOf(UnknownCursorException.class);
    }
}
