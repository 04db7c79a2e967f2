package se.diarium.decision.delegation;

import se.diarium.register.CaseSummary;

/** A decision by delegation with the case it is in. */
public record ListedDelegation(DelegationDecision decision, CaseSummary inCase) {}
