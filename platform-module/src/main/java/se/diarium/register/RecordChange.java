package se.diarium.register;

/**
 * A change of what is said about a record; its file never changes. Null leaves a field as it is, an empty text clears it (not
 * the title). Secrecy can be put on a record here, not lifted. Without its kind of document a record is for nobody either.
 *
 * @param documentKind code of a kind of document of the governance model
 * @param documentFor code of the body or unit that it is for
 */
public record RecordChange(
        String title,
        String publicTitle,
        String counterparty,
        String publicCounterparty,
        LegalGround secrecy,
        String documentKind,
        String documentFor) {

    /** A change that leaves what the record is by the governance model as it is. */
    public RecordChange(
            String title, String publicTitle, String counterparty, String publicCounterparty, LegalGround secrecy) {
        this(title, publicTitle, counterparty, publicCounterparty, secrecy, null, null);
    }
}
