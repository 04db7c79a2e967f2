package se.diarium.register;

/**
 * A change of a case: null leaves a field as it is, an empty text clears it (not the title). Secrecy can be put on a
 * case here, not lifted.
 */
public record CaseChange(
        String title,
        String publicTitle,
        String initiator,
        String publicInitiator,
        String handler,
        LegalGround secrecy) {}
