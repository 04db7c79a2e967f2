package se.diarium.governance.model;

import java.util.List;

/**
 * The letter by which a document is put to its body.
 *
 * @param from code of the unit that writes it; null where it is nobody's in particular
 * @param proposer code of the official or body whose proposal it is; null for none
 * @param proposal the wording of the decision, with placeholders as in titles; null for none
 * @param signedBy codes of those who sign it
 * @param extractsTo codes of those who get an extract of the decision
 */
public record Letter(String from, String proposer, String proposal, List<String> signedBy, List<String> extractsTo) {

    public Letter {
        signedBy = List.copyOf(signedBy);
        extractsTo = List.copyOf(extractsTo);
    }
}
