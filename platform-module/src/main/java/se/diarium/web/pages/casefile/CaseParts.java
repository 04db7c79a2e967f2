package se.diarium.web.pages.casefile;

import java.util.List;
import java.util.Optional;
import se.diarium.decision.board.Appeal;
import se.diarium.decision.board.Appeals;
import se.diarium.decision.delegation.DelegationDecision;
import se.diarium.decision.delegation.DelegationDecisions;
import se.diarium.decision.dispatch.Dispatch;
import se.diarium.decision.dispatch.Dispatches;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.part.CaseLink;
import se.diarium.register.part.Classification;
import se.diarium.register.part.Deadline;
import se.diarium.register.part.Deadlines;
import se.diarium.register.part.Links;
import se.diarium.register.part.Note;
import se.diarium.register.part.Notes;
import se.diarium.register.part.Parties;
import se.diarium.register.part.Party;
import se.diarium.register.vocabulary.Term;

/** What a case has besides records, as far as the reader may see it. */
final class CaseParts {

    private final Parties parties;
    private final Deadlines deadlines;
    private final Links links;
    private final Notes notes;
    private final Classification classification;
    private final DelegationDecisions delegated;
    private final Appeals appeals;
    private final Dispatches dispatches;

    CaseParts(
            Parties parties,
            Deadlines deadlines,
            Links links,
            Notes notes,
            Classification classification,
            DelegationDecisions delegated,
            Appeals appeals,
            Dispatches dispatches) {
        this.parties = parties;
        this.deadlines = deadlines;
        this.links = links;
        this.notes = notes;
        this.classification = classification;
        this.delegated = delegated;
        this.appeals = appeals;
        this.dispatches = dispatches;
    }

    List<Party> parties(Diarienummer number) {
        return parties.of(number);
    }

    List<Deadline> deadlines(Diarienummer number) {
        return deadlines.of(number);
    }

    List<CaseLink> links(Diarienummer number) {
        return links.of(number);
    }

    List<Note> notes(Diarienummer number) {
        return notes.of(number);
    }

    List<DelegationDecision> delegated(Diarienummer number) {
        return delegated.of(number);
    }

    List<Appeal> appeals(String caseId) {
        return appeals.of(caseId);
    }

    List<Dispatch> dispatches(String caseId) {
        return dispatches.ofCase(caseId);
    }

    Optional<Term> classification(Diarienummer number) {
        return classification.of(number);
    }
}
