package se.diarium.register;

/**
 * A change of what is said about a record; its file never changes. Null leaves a field as it is, an empty text clears it (not
 * the title). Secrecy can be put on a record here, not lifted.
 */
public record RecordChange(
        String title, String publicTitle, String counterparty, String publicCounterparty, LegalGround secrecy) {}
