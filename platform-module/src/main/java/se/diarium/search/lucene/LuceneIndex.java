package se.diarium.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.ObjLongConsumer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import se.diarium.search.Audience;
import se.diarium.search.Change;
import se.diarium.search.CompletionRequest;
import se.diarium.search.Completions;
import se.diarium.search.Hit;
import se.diarium.search.IndexHealth;
import se.diarium.search.NumberReader;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchIndexException;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.SimilarRequest;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.analysis.Synonyms;

/** A search index in a folder of this machine. One process at a time may have it open. */
public final class LuceneIndex implements SearchIndex {

    private final SwedishText text;
    private final LuceneSearch searching;
    private final IndexWriting writing;
    private final Succession succession;

    private LuceneIndex(SwedishText text, LuceneSearch searching, IndexWriting writing, Succession succession) {
        this.text = text;
        this.searching = searching;
        this.writing = writing;
        this.succession = succession;
    }

    /** Opens an index whose queries know no synonyms. */
    public static LuceneIndex open(
            Path folder, Audience audience, NumberReader numbers, String numbering, IndexSettings settings) {
        return open(folder, audience, numbers, numbering, Synonyms.NONE, settings);
    }

    /**
     * Opens an index. A damaged one is set aside, one built for another audience or by another version is emptied; both go on
     * from position 0.
     *
     * @param numbers finds the region's diarienummer in texts and queries
     * @param numbering says how {@code numbers} reads, for example the region's pattern: when it differs from what the index was
     *     built with, the index is built anew
     * @param synonyms asked for each query, so that a change has effect at once
     * @throws SearchIndexException when the folder cannot be used, for example because another process has the index open
     */
    public static LuceneIndex open(
            Path folder,
            Audience audience,
            NumberReader numbers,
            String numbering,
            Synonyms synonyms,
            IndexSettings settings) {
        Wording wording = Wording.of(audience, numbers, numbering, synonyms);
        SwedishText text = wording.text();
        LuceneSearch searching = new LuceneSearch(
                audience,
                numbers,
                text,
                wording.documents(),
                settings.queryTimeout().toNanos());
        List<Runnable> onSetBack = new CopyOnWriteArrayList<>();
        Succession.Opening opening = (place, known) -> new IndexWriting(
                new IndexFolder(place, wording.schema(), text.analyzer(), settings.bufferMegabytes(), known),
                wording.documents(),
                settings,
                () -> onSetBack.forEach(Runnable::run));
        try {
            Succession succession = new Succession(
                    Generations.in(folder),
                    opening,
                    onSetBack,
                    writing -> new LuceneIndex(text, searching, writing, null));
            return new LuceneIndex(text, searching, succession.first(), succession);
        } catch (IOException e) {
            text.close();
            throw new SearchIndexException("The search index " + folder + " cannot be opened: " + e.getMessage(), e);
        }
    }

    @Override
    public void apply(List<Change> changes, long position) {
        writing.apply(changes, position);
    }

    @Override
    public long position() {
        return writing.durablePosition();
    }

    @Override
    public long appliedPosition() {
        return writing.appliedPosition();
    }

    @Override
    public long resume() {
        return writing.resume();
    }

    @Override
    public void onSetBack(Runnable listener) {
        succession().onSetBack(listener);
    }

    @Override
    public void followed(long reached, long goal, boolean caughtUp) {
        writing.followed(reached, goal, caughtUp);
    }

    @Override
    public IndexHealth health() {
        return writing.health();
    }

    @Override
    public Optional<SearchIndex> successor() {
        return succession == null ? Optional.empty() : succession.successor();
    }

    @Override
    public SearchIndex beginSuccessor() {
        return succession().begin();
    }

    @Override
    public void takeOver() {
        succession().takeOver();
    }

    /** The index that is in use has a succession; the one that is being filled to take its place has none of its own. */
    private Succession succession() {
        if (succession == null) {
            throw new IllegalStateException("This is itself an index that is to take another's place");
        }
        return succession;
    }

    @Override
    public void refresh() {
        writing.refresh();
    }

    @Override
    public void commit() {
        writing.commit();
    }

    @Override
    public void clear() {
        writing.clear();
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return writing.read(reader -> searching.search(reader, request));
    }

    @Override
    public Completions complete(CompletionRequest request) {
        return writing.read(reader -> searching.complete(reader, request));
    }

    @Override
    public List<Hit> similar(SimilarRequest request) {
        return writing.read(reader -> searching.similar(reader, request));
    }

    @Override
    public long size() {
        return writing.read(DirectoryReader::numDocs).longValue();
    }

    @Override
    public void fingerprints(ObjLongConsumer<String> visitor) {
        writing.read(reader -> {
            for (LeafReaderContext leaf : reader.leaves()) {
                visit(leaf.reader(), visitor);
            }
            return null;
        });
    }

    private static void visit(LeafReader segment, ObjLongConsumer<String> visitor) throws IOException {
        BinaryDocValues ids = segment.getBinaryDocValues(Fields.ID);
        NumericDocValues fingerprints = segment.getNumericDocValues(Fields.FINGERPRINT);
        if (ids == null || fingerprints == null) {
            return;
        }
        Bits live = segment.getLiveDocs();
        for (int d = ids.nextDoc(); d != DocIdSetIterator.NO_MORE_DOCS; d = ids.nextDoc()) {
            if ((live == null || live.get(d)) && fingerprints.advanceExact(d)) {
                visitor.accept(ids.binaryValue().utf8ToString(), fingerprints.longValue());
            }
        }
    }

    @Override
    public void close() {
        if (succession == null) {
            writing.close();
            return;
        }
        try {
            succession.close();
        } finally {
            text.close();
        }
    }
}
