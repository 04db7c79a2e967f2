package se.diarium.governance.document;

import se.diarium.governance.model.Years;
import se.diarium.register.CaseStatus;
import se.diarium.register.number.Diarienummer;

/**
 * A case that was opened for a document of a kind of the model, as its reader may see it.
 *
 * @param id of the node
 * @param designation the number as the region writes it
 * @param title null when it is protected
 * @param kind code of the kind
 * @param documentFor code of the body or unit that the document is for; null where it is the whole region's
 * @param period the years that the document is for; null where it says none
 */
public record GovernedCase(
        String id,
        Diarienummer diarienummer,
        String designation,
        String title,
        CaseStatus status,
        String kind,
        String documentFor,
        Years period) {}
