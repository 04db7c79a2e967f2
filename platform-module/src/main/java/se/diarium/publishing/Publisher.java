package se.diarium.publishing;

import se.diarium.register.Publication;

/** Publishes records and withdraws them, with the caller's own rights. Called inside a transaction. */
public interface Publisher {

    /**
     * Publishes a record: its bytes are frozen and whoever wants to may read them. Publishing what is published
     * already changes nothing.
     *
     * @throws se.diarium.register.NotFoundException if there is no such record the caller may read
     * @throws se.diarium.register.InvalidInputException if the record is secret, is working material still or holds
     *     personal identity numbers; the errors name the places
     */
    Publication publish(String recordId);

    /**
     * Releases what the guard of publication found in a record: personal identity numbers, pages and attachments without
     * readable text. Another person than the one who releases can then publish it.
     *
     * @throws se.diarium.register.NotFoundException if there is no such record the caller may read
     * @throws se.diarium.register.InvalidInputException if no reason is given, nothing was found, or something keeps the record
     *     in that nobody can release
     */
    void release(String recordId, String reason);

    /**
     * Takes a published record back; a tombstone with the reason stays at its address.
     *
     * @throws se.diarium.register.NotFoundException if there is no such published record
     * @throws se.diarium.register.InvalidInputException if no reason is given
     */
    void withdraw(String recordId, String reason);
}
