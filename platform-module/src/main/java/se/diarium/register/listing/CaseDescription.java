package se.diarium.register.listing;

import java.time.LocalDate;

/**
 * What the table of cases holds of a case's node for lists, besides its number and state.
 *
 * @param closed null when it is not closed
 * @param voided null when it is not voided
 */
public record CaseDescription(
        String title,
        String publicTitle,
        String initiator,
        String publicInitiator,
        LocalDate registered,
        LocalDate closed,
        LocalDate voided) {}
