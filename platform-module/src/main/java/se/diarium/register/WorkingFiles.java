package se.diarium.register;

import java.util.List;
import org.alfresco.service.cmr.repository.ContentReader;
import se.diarium.register.number.Diarienummer;

/**
 * The working material of cases, with the caller's own rights: those who work on a case write it and take it away, nobody else sees
 * it. Called inside a transaction. What is said of missing cases and files holds for all of it.
 */
public interface WorkingFiles {

    /**
     * The files of a case, by name.
     *
     * @throws NotFoundException if there is no such case that the caller may read
     */
    List<WorkingFile> list(Diarienummer diarienummer);

    /** @throws NotFoundException if the case has no such file that the caller may read */
    WorkingFile get(Diarienummer diarienummer, String id);

    /**
     * Puts a file into the case, under a name that no other file there has.
     *
     * @throws ConflictException if the case is settled
     */
    WorkingFile add(Diarienummer diarienummer, IncomingFile file);

    /**
     * Writes a new version of a file; it keeps its name.
     *
     * @throws ConflictException if the case is settled, or somebody has the file checked out
     */
    WorkingFile replace(Diarienummer diarienummer, String id, IncomingFile file);

    /**
     * Clears a file away; it is in the platform's trash can until that is emptied.
     *
     * @throws ConflictException if the case is settled, or somebody has the file checked out
     */
    void remove(Diarienummer diarienummer, String id);

    /** @throws NotFoundException also if nothing has been written yet */
    ContentReader content(Diarienummer diarienummer, String id);
}
