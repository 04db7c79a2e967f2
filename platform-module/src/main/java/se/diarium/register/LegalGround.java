package se.diarium.register;

/**
 * The provision of the Public Access to Information and Secrecy Act (OSL 2009:400) that makes something secret.
 *
 * @param chapter kapitel, 1 to 50
 * @param section paragraf, from 1
 */
public record LegalGround(int chapter, int section) {

    /** The form lawyers write, as in {@code OSL 25:1}. */
    public String citation() {
        return "OSL " + chapter + ":" + section;
    }
}
