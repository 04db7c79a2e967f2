package se.diarium.document.parser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import se.diarium.document.text.Documents;

/** Containers in the zip format that are made to do harm. */
final class HostileZips {

    /** The end of a zip that holds nothing. */
    static final byte[] END = new byte[22];

    static {
        System.arraycopy(new byte[] {'P', 'K', 5, 6}, 0, END, 0, 4);
    }

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LAST = 0x06054b50;

    private HostileZips() {}

    static void nested(Path file) throws IOException {
        byte[] content = new byte[1 << 20];
        for (int level = 0; level < 12; level++) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (int copy = 0; copy < 4; copy++) {
                    zip.putNextEntry(new ZipEntry(copy + ".zip"));
                    zip.write(content);
                    zip.closeEntry();
                }
            }
            content = out.toByteArray();
        }
        Files.write(file, content);
    }

    /** An entry whose content is the file from its beginning. */
    static void holdingItself(Path file) throws IOException {
        ByteBuffer zip = little(300);
        int length = 30 + 5;
        local(zip, "a.zip", length, length, 0, 0);
        central(zip, "a.zip", length, length, 0, 0, 0);
        int directory = length;
        end(zip, 1, zip.position() - directory, directory);
        Files.write(file, written(zip));
    }

    /** A thousand entries with the same ten megabytes, which are packed once. */
    static void overlapping(Path file) throws IOException {
        byte[] plain = new byte[10 << 20];
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream deflater = new DeflaterOutputStream(packed, new Deflater(9, true))) {
            deflater.write(plain);
        }
        CRC32 sum = new CRC32();
        sum.update(plain);
        ByteBuffer zip = little(200_000 + packed.size());
        local(zip, "word/document.xml", packed.size(), plain.length, 8, (int) sum.getValue());
        zip.put(packed.toByteArray());
        int directory = zip.position();
        for (int i = 0; i < 1000; i++) {
            central(zip, "word/document.xml", packed.size(), plain.length, 8, (int) sum.getValue(), 0);
        }
        end(zip, 1000, zip.position() - directory, directory);
        Files.write(file, written(zip));
    }

    /** Sound, but for an entry that no parser asks for and that says truly how large it is. */
    static void withSpareBomb(Path file) throws IOException {
        added(file, zip -> {
            zip.putNextEntry(new ZipEntry("word/media/spare.bin"));
            for (int i = 0; i < 200; i++) {
                zip.write(new byte[1 << 20]);
            }
            zip.closeEntry();
        });
    }

    static void leadingOut(Path file) throws IOException {
        added(file, zip -> {
            for (String name :
                    new String[] {"../../../../tmp/diarium-led-out", "/tmp/diarium-led-out", "..\\diarium-led-out"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("utanför".getBytes(UTF_8));
                zip.closeEntry();
            }
        });
    }

    static void withManyEntries(Path file) throws IOException {
        added(file, zip -> {
            for (int i = 0; i < 30_000; i++) {
                zip.putNextEntry(new ZipEntry("word/media/" + i));
                zip.closeEntry();
            }
        });
    }

    /** Adds to a zip. */
    @FunctionalInterface
    interface Adding {
        void to(ZipOutputStream zip) throws IOException;
    }

    private static void added(Path file, Adding more) throws IOException {
        Path model = Documents.docx(file.resolveSibling("model.docx"), "Ett vanligt brev");
        try (ZipInputStream source = new ZipInputStream(Files.newInputStream(model));
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry = source.getNextEntry(); entry != null; entry = source.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                source.transferTo(zip);
                zip.closeEntry();
            }
            more.to(zip);
        }
        Files.delete(model);
    }

    private static void local(ByteBuffer zip, String name, int packed, int plain, int method, int sum) {
        zip.putInt(LOCAL)
                .putShort((short) 20)
                .putShort((short) 0)
                .putShort((short) method)
                .putInt(0);
        zip.putInt(sum)
                .putInt(packed)
                .putInt(plain)
                .putShort((short) name.length())
                .putShort((short) 0);
        zip.put(name.getBytes(UTF_8));
    }

    private static void central(ByteBuffer zip, String name, int packed, int plain, int method, int sum, int offset) {
        zip.putInt(CENTRAL).putShort((short) 20).putShort((short) 20).putShort((short) 0);
        zip.putShort((short) method).putInt(0).putInt(sum).putInt(packed).putInt(plain);
        zip.putShort((short) name.length())
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        zip.putShort((short) 0).putInt(0).putInt(offset).put(name.getBytes(UTF_8));
    }

    private static void end(ByteBuffer zip, int entries, int length, int offset) {
        zip.putInt(LAST).putInt(0).putShort((short) entries).putShort((short) entries);
        zip.putInt(length).putInt(offset).putShort((short) 0);
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] written(ByteBuffer zip) {
        byte[] content = new byte[zip.position()];
        zip.flip();
        zip.get(content);
        return content;
    }
}
