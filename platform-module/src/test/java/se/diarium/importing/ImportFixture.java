package se.diarium.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The tables and files of an import.
 *
 * @param recordTable null for none
 * @param files their texts by name
 */
record ImportFixture(Path folder, String caseTable, String recordTable, Map<String, String> files) {

    /** Makes an import and sends everything to it. */
    String send(Imports imports) {
        try {
            String id = imports.make("Provimport", null).id();
            imports.receiveTable(id, ImportTable.CASES, written("cases.csv", caseTable));
            if (recordTable != null) {
                imports.receiveTable(id, ImportTable.RECORDS, written("records.csv", recordTable));
            }
            if (!files.isEmpty()) {
                imports.receiveArchive(id, "filer", archive());
            }
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path written(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private Path archive() throws IOException {
        Path archive = folder.resolve("files.zip");
        try (OutputStream out = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return archive;
    }
}
