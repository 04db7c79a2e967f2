package se.diarium.search.opensearch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FloatDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexableField;
import se.diarium.search.Entry;
import se.diarium.search.lucene.LuceneForms;

/**
 * Entries as what OpenSearch keeps, and back. Each field of the document that Lucene would get goes, by what it is for, under
 * {@code words} (analysed), {@code terms} (looked up as it is), {@code sorted}, {@code numbers} and {@code factors} (counted, sorted and weighted by), and
 * {@code stored} (shown). Only the last is kept as it was sent.
 */
final class EntrySource {

    static final String STORED = "stored";

    /** Whose words a question that is being typed is completed by. */
    private static final Set<String> QUOTED = Set.of("title", "text");

    private final LuceneForms forms;

    EntrySource(LuceneForms forms) {
        this.forms = forms;
    }

    ObjectNode of(Entry entry) {
        Analyzer analyzer = forms.analyzer();
        ObjectNode source = JsonNodeFactory.instance.objectNode();
        Set<String> known = new LinkedHashSet<>();
        for (IndexableField field : forms.document(entry)) {
            if (field.fieldType().stored()) {
                store(source.withObject("/" + STORED), field);
            }
            if (field.fieldType().indexOptions() != IndexOptions.NONE) {
                boolean words = field.fieldType().tokenized();
                String value = words ? words(field, analyzer) : field.stringValue();
                if (QUOTED.contains(field.name())) {
                    Terms.words(value).forEach(word -> known.add(word));
                }
                source.withObject(words ? "/words" : "/terms")
                        .withArray("/" + field.name())
                        .add(value);
            }
            count(source, field);
        }
        ArrayNode distinct = source.withObject("/sorted").putArray("word");
        known.forEach(distinct::add);
        return source;
    }

    private static String words(IndexableField field, Analyzer analyzer) {
        return EngineFields.isWeighed(field.name()) ? Terms.weighed(field, analyzer) : Terms.line(field, analyzer);
    }

    private static void store(ObjectNode stored, IndexableField field) {
        if (field.numericValue() != null) {
            stored.put(field.name(), field.numericValue().longValue());
        } else {
            stored.put(field.name(), field.stringValue());
        }
    }

    private static void count(ObjectNode source, IndexableField field) {
        DocValuesType type = field.fieldType().docValuesType();
        if (type == DocValuesType.SORTED || type == DocValuesType.SORTED_SET) {
            array(source, "/sorted", field).add(field.binaryValue().utf8ToString());
        } else if (field instanceof FloatDocValuesField) {
            array(source, "/factors", field)
                    .add(Float.intBitsToFloat(field.numericValue().intValue()));
        } else if (type == DocValuesType.NUMERIC || type == DocValuesType.SORTED_NUMERIC) {
            array(source, "/numbers", field).add(field.numericValue().longValue());
        }
    }

    private static ArrayNode array(ObjectNode source, String group, IndexableField field) {
        return source.withObject(group).withArray("/" + field.name());
    }

    /** The document of something found, as far as it is shown. */
    static Document document(JsonNode source) {
        Document document = new Document();
        source.path(STORED).properties().forEach(field -> {
            if (field.getValue().isNumber()) {
                document.add(new StoredField(field.getKey(), field.getValue().longValue()));
            } else {
                document.add(new StoredField(field.getKey(), field.getValue().textValue()));
            }
        });
        return document;
    }
}
