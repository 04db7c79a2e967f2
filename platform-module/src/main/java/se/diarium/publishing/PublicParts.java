package se.diarium.publishing;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.alfresco.service.cmr.repository.NodeRef;
import se.diarium.decision.delegation.DelegationDecision;
import se.diarium.decision.delegation.DelegationDecisions;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.part.Links;
import se.diarium.register.part.Parties;
import se.diarium.register.vocabulary.Term;
import se.diarium.register.vocabulary.Vocabulary;

/** What everybody may see of the parts of a case. Notes and deadlines are not among it. To be run as the system. */
public class PublicParts {

    private final Parties parties;
    private final Links links;
    private final DelegationDecisions delegated;
    private final PersonalData personal;
    private final Vocabulary roles;
    private final RegisterCalendar calendar;

    public PublicParts(
            Parties parties,
            Links links,
            DelegationDecisions delegated,
            PersonalData personal,
            Vocabulary roles,
            RegisterCalendar calendar) {
        this.parties = parties;
        this.links = links;
        this.delegated = delegated;
        this.personal = personal;
        this.roles = roles;
        this.calendar = calendar;
    }

    /** The parties that take part in the case today and have a public form. */
    List<PublicParty> parties(NodeRef caseRef) {
        return parties.in(caseRef).stream()
                .filter(party -> party.publicName() != null && party.on(calendar.today()))
                .map(party -> new PublicParty(
                        party.publicName(), roles.term(party.role()).orElseGet(() -> Term.unknown(party.role()))))
                .toList();
    }

    /** The links that hold, to cases that are public themselves. */
    List<PublicLink> links(NodeRef caseRef, Predicate<NodeRef> isPublic) {
        return links.in(caseRef).stream()
                .filter(link -> !link.ended() && isPublic.test(link.other()))
                .map(link -> new PublicLink(
                        link.type(),
                        link.otherCase().diarienummer(),
                        link.otherCase().designation(),
                        link.otherCase().publicTitle()))
                .toList();
    }

    /**
     * The decisions by delegation that stand, without those that are secret. A text in which personal data is found is left out.
     *
     * @param secretRecords ids of the records that are secret, and with them what was decided in them
     */
    List<PublicDelegation> delegations(NodeRef caseRef, Set<String> secretRecords) {
        return delegated.in(caseRef).stream()
                .filter(decision -> decision.secrecy() == null && decision.voided() == null)
                .filter(decision -> decision.recordId() == null || !secretRecords.contains(decision.recordId()))
                .map(decision -> new PublicDelegation(
                        decision.body(),
                        decision.designation(),
                        decision.date(),
                        decision.item(),
                        decision.matter(),
                        decision.delegate(),
                        publicText(decision)))
                .toList();
    }

    private String publicText(DelegationDecision decision) {
        String text = decision.publicText() == null ? decision.text() : decision.publicText();
        return personal.passages(text).isEmpty() ? text : null;
    }
}
