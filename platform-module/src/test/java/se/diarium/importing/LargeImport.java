package se.diarium.importing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** An import of many batches: each case has a record with a file and one without, and every tenth is closed. */
final class LargeImport {

    static final String SERIES = "PN";
    static final int YEAR = 1950;
    static final int CASES = 200;

    private LargeImport() {}

    /** @param folder in which its tables and files are written */
    static ImportFixture in(Path folder) {
        StringBuilder cases = new StringBuilder("diarienummer;ärendemening;registrerat;status;avslutat\n");
        StringBuilder records = new StringBuilder("diarienummer;handlingsnummer;rubrik;riktning;datum;fil\n");
        Map<String, String> files = new LinkedHashMap<>();
        for (int number = 1; number <= CASES; number++) {
            String dnr = SERIES + "/" + number + "/" + YEAR;
            String end = number % 10 == 0 ? "avslutat;1950-06-30" : ";";
            cases.append(dnr + ";Ärende " + number + ";1950-01-02;" + end + "\n");
            records.append(dnr + ";1;" + title(number, 1) + ";inkommen;1950-01-02;" + file(number) + "\n");
            records.append(dnr + ";2;" + title(number, 2) + ";utgående;1950-01-03;\n");
            files.put(file(number), text(number));
        }
        return new ImportFixture(folder, cases.toString(), records.toString(), files);
    }

    /** The title of a record; no other has the same. */
    static String title(int caseNumber, int recordNumber) {
        return "Handling " + recordNumber + " i ärende " + caseNumber;
    }

    private static String file(int caseNumber) {
        return "brev-" + caseNumber + ".txt";
    }

    private static String text(int caseNumber) {
        return "Brevet i ärende " + caseNumber;
    }

    /** All that the register should hold: a line for each case and record, told by {@link #line}. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>();
        IntStream.rangeClosed(1, CASES).forEach(number -> {
            lines.add(line(number, 1, title(number, 1), text(number)));
            lines.add(line(number, 2, title(number, 2), ""));
        });
        return lines;
    }

    static String line(int caseNumber, int recordNumber, String title, String text) {
        return caseNumber + "-" + recordNumber + " " + title + ": " + text;
    }
}
