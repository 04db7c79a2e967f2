/**
 * What those who keep minutes have typed at an item and not noted yet: kept from word to word while the meeting goes on, seen by
 * secretaries and registrars alone, and gone when the decision has been noted. Depends on {@code se.diarium.decision.meeting}.
 */
package se.diarium.decision.draft;
