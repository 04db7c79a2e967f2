package se.diarium.web.pages.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.diarium.register.CaseFile;
import se.diarium.register.node.PersonNames;
import se.diarium.register.vocabulary.Term;
import se.diarium.web.pages.Fact;
import se.diarium.web.pages.Names;
import se.diarium.web.text.Speech;

/** The facts of a case: what is missing stands there as missing, for that is what a registrar looks for. */
final class FactViews {

    private final Names names;
    private final PersonNames persons;
    private final Speech speech;

    FactViews(Names names, PersonNames persons, Speech speech) {
        this.names = names;
        this.persons = persons;
        this.speech = speech;
    }

    List<Fact> of(CaseFile file, Optional<Term> classification) {
        List<Fact> facts = new ArrayList<>();
        String series = file.diarienummer().series();
        facts.add(fact("fact.status", speech.of("status." + file.status().name())));
        facts.add(fact("fact.body", names.body(file.body())));
        if (!series.equals(file.body())) {
            facts.add(fact("fact.registeredBy", names.body(series)));
        }
        facts.add(fact("list.column.handler", or(persons.of(file.handler()), "list.unassigned")));
        facts.add(day("fact.registered", file.registered()));
        if (file.closed() != null) {
            facts.add(day("fact.closed", file.closed()));
        }
        facts.add(fact("fact.initiator", or(file.initiator(), "casefile.none")));
        if (file.initiator() != null) {
            facts.add(fact("casefile.publicInitiator", or(file.publicInitiator(), "protected")));
        }
        facts.add(fact("casefile.publicTitle", or(file.publicTitle(), "protected")));
        facts.add(fact(
                "casefile.classification",
                classification
                        .map(term -> speech.of(
                                "casefile.term",
                                term.code(),
                                term.title(speech.language().tag())))
                        .orElseGet(() -> speech.of("casefile.none"))));
        return facts;
    }

    private Fact fact(String label, String value) {
        return Fact.of(speech.of(label), value);
    }

    private Fact day(String label, LocalDate day) {
        return new Fact(speech.of(label), speech.day(day), day.toString(), "");
    }

    private String or(String value, String otherwise) {
        return value == null || value.isBlank() ? speech.of(otherwise) : value;
    }
}
