package se.diarium.intake;

import java.util.List;
import se.diarium.register.IncomingFile;
import se.diarium.register.NewCase;
import se.diarium.register.NewRecord;
import se.diarium.register.number.Diarienummer;

/**
 * What is to be registered in one step: records of a new case or of one there is.
 *
 * @param newCase null when the records are for a case there is
 * @param existing number of the case there is; null when a new one is registered
 */
public record Registration(NewCase newCase, Diarienummer existing, List<Entry> records) {

    public Registration {
        records = List.copyOf(records);
    }

    /**
     * A record and its file.
     *
     * @param attachmentOf index of the record that is the mail it came with; null where it came by itself
     */
    public record Entry(NewRecord given, IncomingFile file, Integer attachmentOf) {}
}
