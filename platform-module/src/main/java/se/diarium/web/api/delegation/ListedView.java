package se.diarium.web.api.delegation;

import se.diarium.decision.delegation.ListedDelegation;
import se.diarium.web.api.wire.DelegationView;
import se.diarium.web.api.wire.Wire;

/** A decision by delegation as a row of the list across cases on the wire. */
public record ListedView(String diarienummer, String caseTitle, String url, DelegationView decision) {

    public static ListedView of(ListedDelegation listed, Wire wire) {
        return new ListedView(
                listed.inCase().designation(),
                listed.inCase().title(),
                wire.links().apiCase(listed.inCase().diarienummer()),
                DelegationView.of(listed.decision(), wire));
    }
}
