package se.diarium.web.api.synonyms;

import java.util.List;
import se.diarium.synonym.SynonymInput;
import se.diarium.synonym.SynonymKind;

/** An entry, as it comes. */
record SynonymWire(SynonymKind kind, List<String> terms) {

    SynonymInput toInput() {
        return new SynonymInput(kind, terms);
    }
}
