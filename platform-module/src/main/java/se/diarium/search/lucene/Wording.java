package se.diarium.search.lucene;

import se.diarium.search.Audience;
import se.diarium.search.NumberReader;
import se.diarium.search.analysis.References;
import se.diarium.search.analysis.SwedishText;
import se.diarium.search.analysis.Synonyms;

/**
 * What entries and queries of an index become.
 *
 * @param schema differs whenever an entry may give another document
 */
record Wording(SwedishText text, EntryDocuments documents, String schema) {

    /** @param numbering says how {@code numbers} reads */
    static Wording of(Audience audience, NumberReader numbers, String numbering, Synonyms synonyms) {
        SwedishText text = new SwedishText(synonyms);
        return new Wording(
                text,
                new EntryDocuments(new References(numbers), audience),
                String.join(
                        ";", Integer.toString(Fields.SCHEMA), text.version(), audience.name(), "numbers=" + numbering));
    }
}
