package se.diarium.register.closing;

import java.util.List;
import se.diarium.register.CaseFile;

/**
 * Clears a case of what is not to be kept in it (rensning): working material, which never became a public document. Every bean
 * of this type takes part in a closing.
 */
public interface Clearing {

    /** What a closing would clear; runs with the caller's rights, inside a transaction, and changes nothing. */
    List<Item> pending(CaseFile caseFile);

    /** Clears all of that, in the transaction of the closing. What was cleared is told in the case's history. */
    void clear(CaseFile caseFile);

    /**
     * Something that is cleared.
     *
     * @param title what it was called
     */
    record Item(String id, String title) {}
}
