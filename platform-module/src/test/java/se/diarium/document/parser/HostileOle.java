package se.diarium.document.parser;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Containers of the old office formats that are made to do harm. */
final class HostileOle {

    private static final int SECTOR = 512;

    private HostileOle() {}

    private static byte[] container(String stream, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream to = out) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            files.writeFilesystem(to);
        }
        return out.toByteArray();
    }

    /** Each sector of the table says that the one after it is itself. */
    static void ring(Path file) throws IOException {
        ByteBuffer content = ByteBuffer.wrap(container("WordDocument", HostileCorpus.noise(50_000)))
                .order(ByteOrder.LITTLE_ENDIAN);
        int table = SECTOR + content.getInt(76) * SECTOR;
        for (int i = 0; i < SECTOR / 4; i++) {
            if (content.getInt(table + 4 * i) >= 0) {
                content.putInt(table + 4 * i, i);
            }
        }
        Files.write(file, content.array());
    }

    static void headerAlone(Path file) throws IOException {
        Files.write(file, Arrays.copyOf(container("WordDocument", HostileCorpus.noise(50_000)), SECTOR));
    }

    static void noise(Path file) throws IOException {
        Files.write(file, container("WordDocument", HostileCorpus.noise(50_000)));
    }

    /** The entries of the directory have each other, and themselves, for siblings and children. */
    static void loopOfEntries(Path file) throws IOException {
        ByteBuffer content = ByteBuffer.wrap(container("__properties_version1.0", new byte[5000]))
                .order(ByteOrder.LITTLE_ENDIAN);
        int directory = SECTOR + content.getInt(48) * SECTOR;
        for (int entry = 0; entry < 2; entry++) {
            for (int link = 68; link <= 76; link += 4) {
                content.putInt(directory + 128 * entry + link, 1);
            }
            content.put(directory + 128 * entry + 66, (byte) (entry == 0 ? 5 : 1));
        }
        Files.write(file, content.array());
    }
}
