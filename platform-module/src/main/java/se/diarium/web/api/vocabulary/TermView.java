package se.diarium.web.api.vocabulary;

import java.util.List;
import se.diarium.register.vocabulary.Term;
import se.diarium.web.text.Language;

/** A coded term on the wire, with what is below it. */
public record TermView(String code, String title, List<TermView> below) {

    public static List<TermView> of(List<Term> terms, Language language) {
        return terms.stream().map(term -> of(term, language)).toList();
    }

    public static TermView of(Term term, Language language) {
        return new TermView(
                term.code(), term.title(language.tag()), term.below().isEmpty() ? null : of(term.below(), language));
    }
}
