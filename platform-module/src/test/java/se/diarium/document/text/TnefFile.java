package se.diarium.document.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

/**
 * Makes the envelope {@code winmail.dat} as Outlook sends it (MS-OXTNEF): the text as RTF, stored and not compressed
 * (MS-OXRTFCP), and the attachments with their long names.
 */
public final class TnefFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int SUBJECT = 0x00018004;
    private static final int MAPI_PROPERTIES = 0x00069003;
    private static final int RENDERING = 0x00069002;
    private static final int TITLE = 0x00018010;
    private static final int DATA = 0x0006800F;
    private static final int ATTACHMENT_PROPERTIES = 0x00069005;
    private static final int RTF_COMPRESSED = 0x10090102;
    private static final int CONVERSATION_TOPIC = 0x0070001F;
    private static final int LONG_FILENAME = 0x3707001F;
    private static final int STORED = 0x414C454D;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private TnefFile() {}

    public static byte[] of(String subject, String body, Map<String, byte[]> attachments) {
        TnefFile file = new TnefFile();
        file.out.writeBytes(little(6).putInt(0x223E9F78).putShort((short) 1).array());
        file.attribute(1, SUBJECT, (subject + '\0').getBytes(WINDOWS));
        byte[] topic = (subject + '\0').getBytes(StandardCharsets.UTF_16LE);
        file.attribute(
                1,
                MAPI_PROPERTIES,
                properties(property(CONVERSATION_TOPIC, topic), property(RTF_COMPRESSED, stored(rtf(body)))));
        attachments.forEach((name, content) -> {
            file.attribute(2, RENDERING, new byte[14]);
            file.attribute(2, TITLE, "BILAGA~1.DAT\0".getBytes(WINDOWS));
            file.attribute(2, DATA, content);
            byte[] longName = (name + '\0').getBytes(StandardCharsets.UTF_16LE);
            file.attribute(2, ATTACHMENT_PROPERTIES, properties(property(LONG_FILENAME, longName)));
        });
        return file.out.toByteArray();
    }

    private void attribute(int level, int id, byte[] data) {
        out.write(level);
        out.writeBytes(little(8).putInt(id).putInt(data.length).array());
        out.writeBytes(data);
        int sum = 0;
        for (byte one : data) {
            sum += one & 0xFF;
        }
        out.writeBytes(little(2).putShort((short) sum).array());
    }

    private static byte[] properties(byte[]... properties) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(little(4).putInt(properties.length).array());
        Arrays.stream(properties).forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** A property whose value is as long as it is, filled up to a multiple of four bytes. */
    private static byte[] property(int tag, byte[] value) {
        int padded = (value.length + 3) / 4 * 4;
        return little(12 + padded)
                .putInt(tag)
                .putInt(1)
                .putInt(value.length)
                .put(value)
                .array();
    }

    private static byte[] stored(byte[] rtf) {
        return little(16 + rtf.length)
                .putInt(12 + rtf.length)
                .putInt(rtf.length)
                .putInt(STORED)
                .putInt(0)
                .put(rtf)
                .array();
    }

    private static byte[] rtf(String text) {
        StringBuilder rtf = new StringBuilder("{\\rtf1\\ansi\\ansicpg1252\\uc1\\deff0{\\fonttbl{\\f0 Arial;}}\\pard ");
        text.codePoints().filter(point -> point != '\r').forEach(point -> {
            if (point == '\n') {
                rtf.append("\\par\n");
            } else if (point < 128) {
                rtf.appendCodePoint(point);
            } else {
                rtf.append("\\u").append(point).append('?');
            }
        });
        return rtf.append('}').toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
