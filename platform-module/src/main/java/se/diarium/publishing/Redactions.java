package se.diarium.publishing;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.register.Publication;

/**
 * Prepares publications: one person covers what is found in a file, or lets it out with a reason, and another one looks at the result and
 * confirms it. With the caller's own rights. Called inside a transaction but for {@link #prepare} and {@link #copy}, which take time.
 */
public interface Redactions {

    /** Reads the pages of a record's file, so that {@link #state} knows where things stand. Called outside of transactions. */
    void prepare(String recordId);

    /** @throws se.diarium.register.NotFoundException if there is no such record the caller may read */
    PublicationState state(String recordId);

    /**
     * Keeps what is to be covered and what is to go out as it is, in the place of what was kept.
     *
     * @throws se.diarium.register.InvalidInputException naming the marks that cannot be, or if the publication waits for somebody else
     */
    void keep(String recordId, List<CoverMark> covers, List<FindingRelease> releases);

    /**
     * Makes the copy with what is marked covered. Called outside of transactions.
     *
     * @param complete whether everything that was found has to be covered or released
     * @throws se.diarium.register.InvalidInputException naming what is neither, or if something is left of what is covered
     */
    RedactedCopy copy(String recordId, boolean complete) throws UnreadableDocumentException;

    /**
     * Hands the publication over to somebody else.
     *
     * @param copy as made for it
     * @throws se.diarium.register.ConflictException if the marks have changed since the copy was made
     */
    void send(String recordId, RedactedCopy copy);

    /** The copy that the publication was prepared with; nothing where the file is to go out as it is or nothing is prepared. */
    Optional<Covered> covered(String recordId);

    /** Takes back what was prepared, so that it can be changed. */
    void sendBack(String recordId, String reason);

    /**
     * Publishes what somebody else has prepared. What is marked stays, so that the file does not go out as it is if the record is
     * withdrawn and published again.
     *
     * @throws se.diarium.register.InvalidInputException if the caller has prepared it, or what it was prepared of has changed
     */
    Publication confirm(String recordId);

    /**
     * The bytes of a copy.
     *
     * @param bytes opened anew each time
     */
    record Covered(long size, Supplier<InputStream> bytes) {}
}
