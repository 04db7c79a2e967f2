package se.diarium.web.pages.synonyms;

import java.util.List;
import se.diarium.synonym.SynonymEntry;
import se.diarium.synonym.SynonymKind;

/** The list for programs. */
public record SynonymsJson(int total, List<EntryJson> items) {

    static SynonymsJson of(List<SynonymEntry> entries) {
        return new SynonymsJson(
                entries.size(), entries.stream().map(EntryJson::of).toList());
    }

    /** An entry. */
    public record EntryJson(String id, SynonymKind kind, List<String> terms, int revision, String changedBy) {

        private static EntryJson of(SynonymEntry entry) {
            return new EntryJson(entry.id(), entry.kind(), entry.terms(), entry.revision(), entry.changedBy());
        }
    }
}
