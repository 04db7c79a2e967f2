package se.diarium.web.api.synonyms;

import java.time.Instant;
import java.util.List;
import se.diarium.synonym.SynonymEntry;
import se.diarium.synonym.SynonymKind;
import se.diarium.web.http.Validator;

/** An entry on the wire. */
record SynonymView(String id, SynonymKind kind, List<String> terms, String changedBy, Instant changedAt) {

    static SynonymView of(SynonymEntry entry) {
        return new SynonymView(entry.id(), entry.kind(), entry.terms(), entry.changedBy(), entry.changedAt());
    }

    static String tag(SynonymEntry entry) {
        return Validator.quote(Integer.toString(entry.revision()));
    }
}
