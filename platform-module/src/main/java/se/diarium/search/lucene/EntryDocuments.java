package se.diarium.search.lucene;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import se.diarium.search.Audience;
import se.diarium.search.Entry;
import se.diarium.search.EntryType;
import se.diarium.search.EntryWeight;
import se.diarium.search.Fragment;
import se.diarium.search.Governed;
import se.diarium.search.Hit;
import se.diarium.search.analysis.References;

/** Entries as documents of the index, and back. */
final class EntryDocuments {

    private static final int TIE_SEED = 7919;

    /** Words with positions and offsets: offsets let a match be quoted without analysing the text again. */
    static final FieldType QUOTED = quoted();

    private final References references;
    private final Audience audience;

    EntryDocuments(References references, Audience audience) {
        this.references = references;
        this.audience = audience;
    }

    Document document(Entry entry) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, entry.id(), Field.Store.YES));
        document.add(new BinaryDocValuesField(Fields.ID, new BytesRef(entry.id())));
        document.add(new Field(Fields.TITLE, entry.title(), QUOTED));
        document.add(new Field(Fields.TEXT, entry.text(), QUOTED));
        for (String about :
                List.of(entry.counterparty(), entry.decision(), entry.diarienummer(), words(entry.file()))) {
            if (!about.isEmpty()) {
                document.add(new TextField(Fields.ABOUT, about, Field.Store.NO));
            }
        }
        addReferences(document, entry);
        addFacets(document, entry);
        addGoverned(document, entry.governed());
        addStored(document, entry);
        if (entry.date() != null) {
            document.add(new NumericDocValuesField(Fields.DATE, entry.date().toEpochDay()));
            document.add(new StoredField(Fields.DATE, entry.date().toEpochDay()));
        }
        BytesRef id = new BytesRef(entry.id());
        long tie = ((long) StringHelper.murmurhash3_x86_32(id, 0) << Integer.SIZE)
                | (StringHelper.murmurhash3_x86_32(id, TIE_SEED) & 0xffffffffL);
        document.add(new NumericDocValuesField(Fields.TIE, tie));
        document.add(new FloatDocValuesField(Fields.WEIGHT, EntryWeight.of(entry)));
        if (entry.changed() != null) {
            document.add(
                    new NumericDocValuesField(Fields.CHANGED, entry.changed().getEpochSecond()));
            document.add(new StoredField(Fields.CHANGED, entry.changed().getEpochSecond()));
        }
        document.add(new NumericDocValuesField(Fields.FINGERPRINT, entry.fingerprint()));
        if (audience == Audience.INTERNAL) {
            entry.readers().forEach(reader -> document.add(new StringField(Fields.READER, reader, Field.Store.NO)));
        }
        return document;
    }

    Hit hit(Document document, Fragment title, List<Fragment> fragments) {
        IndexableField date = document.getField(Fields.DATE);
        IndexableField changed = document.getField(Fields.CHANGED);
        return new Hit(
                document.get(Fields.ID),
                EntryType.valueOf(document.get(Fields.TYPE)),
                document.get(Fields.DIARIENUMMER),
                document.get(Fields.SERIES),
                number(document, Fields.NUMBER_YEAR),
                number(document, Fields.RUNNING_NUMBER),
                number(document, Fields.RECORD_NUMBER),
                code(document, Fields.BODY),
                code(document, Fields.KIND),
                document.get(Fields.TITLE),
                document.get(Fields.COUNTERPARTY),
                date == null ? null : LocalDate.ofEpochDay(date.numericValue().longValue()),
                document.get(Fields.DECISION),
                code(document, Fields.STATUS),
                document.get(Fields.FILE),
                title,
                fragments,
                changed == null
                        ? null
                        : Instant.ofEpochSecond(changed.numericValue().longValue()));
    }

    private void addReferences(Document document, Entry entry) {
        List<String> own = new ArrayList<>(
                List.of(References.number(entry.number(), entry.year()), ReferenceQueries.runningTerm(entry.number())));
        if (!entry.series().isEmpty()) {
            own.add(References.number(entry.series(), entry.number(), entry.year()));
        }
        add(document, Fields.NUMBER, own);
        if (entry.type() == EntryType.CASE) {
            add(document, Fields.CASE_NUMBER, own);
        }
        add(document, Fields.DECIDED, references.in(entry.decision()));
        Set<String> mentioned = references.in(entry.title());
        mentioned.addAll(references.in(entry.text()));
        add(document, Fields.MENTION, mentioned);
    }

    private static void add(Document document, String field, Iterable<String> terms) {
        for (String term : terms) {
            document.add(new StringField(field, term, Field.Store.NO));
        }
    }

    private static void addFacets(Document document, Entry entry) {
        addFacet(document, Fields.BODY, entry.body());
        addFacet(document, Fields.KIND, entry.kind());
        addFacet(document, Fields.YEAR, String.format(Locale.ROOT, "%04d", entry.facetYear()));
        addFacet(document, Fields.STATUS, entry.status());
    }

    private static void addGoverned(Document document, Governed governed) {
        addFacet(document, Fields.DOCUMENT, governed.documentKind());
        if (!governed.model().isEmpty()) {
            add(document, Fields.MODEL, List.of(governed.model()));
        }
        if (governed.firstYear() > 0) {
            add(
                    document,
                    Fields.PERIOD,
                    IntStream.rangeClosed(governed.firstYear(), governed.lastYear())
                            .mapToObj(FieldQueries::year)
                            .toList());
        }
        add(document, Fields.CARRIES_OUT, governed.carriesOut());
        add(document, Fields.FOLLOWS_UP, governed.followsUp());
    }

    /** To count by, to look for and to show. An index wants a field the same way in every document that has it. */
    private static void addFacet(Document document, String field, String value) {
        if (!value.isEmpty()) {
            document.add(new SortedDocValuesField(field, new BytesRef(value)));
            document.add(new StringField(field, value, Field.Store.YES));
        }
    }

    private static void addStored(Document document, Entry entry) {
        document.add(new StoredField(Fields.TYPE, entry.type().name()));
        document.add(new StoredField(Fields.DIARIENUMMER, entry.diarienummer()));
        document.add(new StoredField(Fields.SERIES, entry.series()));
        document.add(new StoredField(Fields.NUMBER_YEAR, entry.year()));
        document.add(new StoredField(Fields.RUNNING_NUMBER, entry.number()));
        document.add(new StoredField(Fields.RECORD_NUMBER, entry.recordNumber()));
        document.add(new StoredField(Fields.COUNTERPARTY, entry.counterparty()));
        document.add(new StoredField(Fields.DECISION, entry.decision()));
        document.add(new StoredField(Fields.FILE, entry.file()));
    }

    /** {@code tjansteskrivelse_plan.v2.pdf} as words; the tokenizer would keep such a name in one piece. */
    private static String words(String file) {
        return file.replace('_', ' ').replace('.', ' ');
    }

    /** Empty where an entry has none. */
    private static String code(Document document, String field) {
        String code = document.get(field);
        return code == null ? "" : code;
    }

    private static int number(Document document, String field) {
        return document.getField(field).numericValue().intValue();
    }

    private static FieldType quoted() {
        FieldType type = new FieldType(TextField.TYPE_STORED);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
