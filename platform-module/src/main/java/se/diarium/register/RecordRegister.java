package se.diarium.register;

import java.util.List;
import org.alfresco.service.cmr.repository.ContentReader;
import se.diarium.register.number.Diarienummer;

/** The records of the register, with the caller's own rights. Called inside a transaction. */
public interface RecordRegister {

    /**
     * Adds a record with its file to a case and gives it the case's next record number.
     *
     * @throws NotFoundException if there is no such case the caller may read
     * @throws InvalidInputException if a field cannot be accepted
     * @throws ConflictException if nothing more can be registered in the case
     */
    RecordFile add(Diarienummer diarienummer, NewRecord given, IncomingFile file);

    /** What keeps such a record from being added; nothing when it can be. */
    List<FieldError> check(NewRecord given);

    /**
     * Adds a record that brings its number within the case, as {@link #add} does otherwise.
     *
     * @param file null for a record on paper
     * @throws ConflictException if the case has a record with this number
     */
    RecordFile carryOver(Diarienummer diarienummer, int recordNumber, NewRecord given, IncomingFile file);

    /**
     * Registers a file of a case's working material as a record of the case.
     *
     * @param id of the file
     * @throws NotFoundException if there is no such case or file the caller may read
     * @throws InvalidInputException if a field cannot be accepted
     * @throws ConflictException if nothing more can be registered in the case, or the file is not finished
     */
    RecordFile register(Diarienummer diarienummer, String id, NewRecord given);

    /** @throws NotFoundException if there is none the caller may read */
    RecordFile get(String id);

    /** The records that came as the mail with this Message-ID, without those that are voided or that the caller may not read. */
    List<RecordFile> cameAs(String messageId);

    /**
     * The records whose file has these bytes, without those that are voided or that the caller may not read.
     *
     * @param sha256 of the file, in hexadecimal digits
     */
    List<RecordFile> withFile(String sha256);

    /**
     * Changes what is said about a record.
     *
     * @throws NotFoundException if there is none the caller may read
     * @throws InvalidInputException if a field cannot be accepted
     * @throws ConflictException if it is voided or its case closed; or if it is published and the change is one of its
     *     public forms or its secrecy, for which it must be withdrawn first
     */
    RecordFile amend(String id, RecordChange change);

    /**
     * The record's file.
     *
     * @throws NotFoundException if there is none the caller may read
     */
    ContentReader content(String id);
}
