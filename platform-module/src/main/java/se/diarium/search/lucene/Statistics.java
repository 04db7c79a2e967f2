package se.diarium.search.lucene;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.util.BytesRef;

/**
 * How common the terms of a question were when its first page was made. With the same figures an entry that has not changed gets the
 * same score on every page, whatever came into the index in between: this is what makes paging by relevance stable without
 * holding on to an old state of the index, which would show what was withdrawn.
 */
final class Statistics {

    /** Figures beyond this are not kept; the scores of such a question are those of now. */
    private static final int MOST_FIGURES = 400;

    /** For each term by its hash: entries that have it. */
    private final Map<Integer, Long> terms = new LinkedHashMap<>();

    /** For each field by its hash: entries that have it, and its terms altogether. */
    private final Map<Integer, long[]> fields = new LinkedHashMap<>();

    private final boolean frozen;

    private Statistics(boolean frozen) {
        this.frozen = frozen;
    }

    /** To take notes of the figures as they are now. */
    static Statistics noted() {
        return new Statistics(false);
    }

    /** As they were noted; to be noted as they are now where nothing was. */
    static Statistics of(String noted) throws IOException {
        if (noted.isEmpty()) {
            return noted();
        }
        Statistics statistics = new Statistics(true);
        byte[] bytes = noted.getBytes(StandardCharsets.ISO_8859_1);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            while (in.available() > 0) {
                int hash = in.readInt();
                long count = in.readInt();
                if (count < 0) {
                    statistics.fields.put(hash, new long[] {-count, in.readLong()});
                } else {
                    statistics.terms.put(hash, count);
                }
            }
        }
        return statistics;
    }

    boolean areFrozen() {
        return frozen;
    }

    /** To be kept for the next page. */
    String text() {
        if (terms.size() + fields.size() > MOST_FIGURES) {
            return "";
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Map.Entry<Integer, Long> term : terms.entrySet()) {
                out.writeInt(term.getKey());
                out.writeInt(term.getValue().intValue());
            }
            for (Map.Entry<Integer, long[]> field : fields.entrySet()) {
                out.writeInt(field.getKey());
                out.writeInt((int) -field.getValue()[0]);
                out.writeLong(field.getValue()[1]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written", e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    TermStatistics of(Term term, TermStatistics now) {
        int hash = term.hashCode();
        if (!frozen) {
            terms.put(hash, now.docFreq());
            return now;
        }
        long[] field = fields.get(term.field().hashCode());
        long most = field == null ? now.docFreq() : Math.min(now.docFreq(), field[0]);
        long then = terms.getOrDefault(hash, most);
        return new TermStatistics(BytesRef.deepCopyOf(now.term()), then, Math.max(then, now.totalTermFreq()));
    }

    CollectionStatistics of(String field, CollectionStatistics now) {
        if (now == null) {
            return null;
        }
        int hash = field.hashCode();
        if (!frozen) {
            fields.put(hash, new long[] {now.docCount(), now.sumTotalTermFreq()});
            return now;
        }
        long[] then = fields.get(hash);
        return then == null
                ? now
                : new CollectionStatistics(field, Math.max(then[0], now.maxDoc()), then[0], then[1], then[0]);
    }
}
