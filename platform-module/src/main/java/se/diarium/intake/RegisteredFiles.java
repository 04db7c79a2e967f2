package se.diarium.intake;

import java.util.List;
import se.diarium.register.CaseRegister;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;

/** Finds what is registered already of what comes in, among what the caller may read. Call inside a transaction. */
public class RegisteredFiles {

    private final CaseRegister cases;
    private final RecordRegister records;

    RegisteredFiles(CaseRegister cases, RecordRegister records) {
        this.cases = cases;
        this.records = records;
    }

    /**
     * A record that has the same file.
     *
     * @param designation number of its case as the region writes it
     */
    public record Same(String designation, RecordFile record) {}

    /** @param sha256 of the file that came in, in hexadecimal digits */
    public List<Same> find(String sha256) {
        return records.withFile(sha256).stream()
                .flatMap(record ->
                        cases.find(record.diarienummer()).map(file -> new Same(file.designation(), record)).stream())
                .toList();
    }
}
