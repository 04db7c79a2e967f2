package se.diarium.register;

/** What ends a record's registration or its secrecy; for registrars. As {@link CaseLifecycle}, for one record. */
public interface RecordLifecycle {

    /**
     * Voids a record that was registered in error. It stays in its case under its number.
     *
     * @throws ConflictException if it is published or decided on, a decision process is about it, or its case is closed
     */
    RecordFile voidRecord(String id, String reason);

    /**
     * Lifts the secrecy of a record: those who may read its case may read it.
     *
     * @throws ConflictException if the record is not secret
     */
    RecordFile liftSecrecy(String id, String reason);
}
