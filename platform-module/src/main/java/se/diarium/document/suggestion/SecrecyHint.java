package se.diarium.document.suggestion;

/**
 * That a document may hold something secret, with the likely ground in the Public Access to Information and Secrecy Act (OSL
 * 2009:400). A hint and no assessment: whether something is secret is decided for each document when it is asked for.
 *
 * @param letter of a section that was put in after the one with its number, as in 21 kap. 3 a §; null for none
 * @param basis what the hint rests on
 */
public record SecrecyHint(int chapter, int section, String letter, Basis basis) {

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
