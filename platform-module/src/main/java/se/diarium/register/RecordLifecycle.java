package se.diarium.register;

/** What ends a record's registration or its secrecy; for registrars. As {@link CaseLifecycle}, for one record. */
public interface RecordLifecycle {

    /**
     * Voids a record that was registered in error. It stays in its case under its number.
     *
     * @param withAttachments whether those of its attachments that stand are voided with it
     * @throws ConflictException if it, or an attachment that is to be voided with it, is published or decided on or a decision
     *     process is about it; if it has attachments that are not to be; or if its case is closed
     */
    RecordFile voidRecord(String id, String reason, boolean withAttachments);

    /**
     * Lifts the secrecy of a record: those who may read its case may read it.
     *
     * @throws ConflictException if the record is not secret
     */
    RecordFile liftSecrecy(String id, String reason);
}
