package se.diarium.register;

import se.diarium.register.number.Diarienummer;

/**
 * How far cases and records have come: a number that grows with every event in their history, and stays while nothing happens.
 * Called inside a transaction. What is asked for with {@code hold} is true until the transaction ends: every other writer of
 * the case waits.
 */
public interface CaseRevisions {

    /** The revision of a case and all its parts; 0 if there is no such case. */
    long of(Diarienummer diarienummer);

    /** Keeps others from changing a case and its parts until the transaction ends, and tells its revision. */
    long hold(Diarienummer diarienummer);

    /** The revision of a record; 0 if there is no such record. */
    long ofRecord(String id);

    /** Keeps others from changing a record, and its case, until the transaction ends, and tells its revision. */
    long holdRecord(String id);
}
