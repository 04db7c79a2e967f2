package se.diarium.application.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An existing register to import: cases of one series and year, each with a record that has a file of its own of about two
 * kilobytes.
 */
record ImportedRegister(int cases) {

    private static final int FILES_IN_AN_ARCHIVE = 20_000;
    private static final String PARAGRAPH =
            "Nämnden har tagit emot synpunkter på väntetiderna i vården och redovisar här vad som har gjorts. ";

    byte[] caseTable() {
        StringBuilder table = new StringBuilder("diarienummer;ärendemening;registrerat;status;avslutat\n");
        for (int number = 1; number <= cases; number++) {
            table.append("RS/" + number + "/2001;Ärende " + number
                    + " i det gamla diariet;2001-02-03;avslutat;2001-12-20\n");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    byte[] recordTable() {
        StringBuilder table = new StringBuilder("diarienummer;handlingsnummer;rubrik;riktning;datum;motpart;fil\n");
        for (int number = 1; number <= cases; number++) {
            table.append("RS/" + number + "/2001;1;Synpunkter " + number + ";inkommen;2001-02-03;Avsändare;"
                    + file(number) + "\n");
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    int archives() {
        return (cases + FILES_IN_AN_ARCHIVE - 1) / FILES_IN_AN_ARCHIVE;
    }

    /** @param ordinal from 0 */
    byte[] archive(int ordinal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            int first = ordinal * FILES_IN_AN_ARCHIVE + 1;
            for (int number = first; number <= Math.min(cases, first + FILES_IN_AN_ARCHIVE - 1); number++) {
                zip.putNextEntry(new ZipEntry(file(number)));
                zip.write(
                        ("Synpunkter nummer " + number + "\n" + PARAGRAPH.repeat(20)).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String file(int number) {
        return "handlingar/" + number / 1000 + "/brev-" + number + ".txt";
    }
}
