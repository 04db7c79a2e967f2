package se.diarium.document.suggestion;

/**
 * That a document may hold something secret, with the likely ground in the Public Access to Information and Secrecy Act (OSL
 * 2009:400). A hint and no assessment: whether something is secret is decided for each document when it is asked for.
 *
 * @param basis what the hint rests on
 */
public record SecrecyHint(int chapter, int section, Basis basis) {

    /** What a hint rests on. */
    public enum Basis {
        /** The document cites the provision. */
        CITED,
        /** Words that go with what the provision protects. */
        WORDS,
        /** A personal identity number stands there. */
        PERSONAL_NUMBER
    }
}
