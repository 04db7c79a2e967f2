package se.diarium.register.vocabulary;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A maintained list or tree of terms, in the order of its file. */
public final class Vocabulary {

    private final List<Term> terms;
    private final Map<String, Term> byCode = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if a code is there twice */
    public Vocabulary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        this.terms.forEach(this::note);
    }

    private void note(Term term) {
        if (byCode.putIfAbsent(term.code(), term) != null) {
            throw new IllegalArgumentException("Code given twice: " + term.code());
        }
        term.below().forEach(this::note);
    }

    /** The terms that are under no other. */
    public List<Term> terms() {
        return terms;
    }

    public Optional<Term> term(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** All codes, each before those below it. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(byCode.keySet());
    }
}
