package se.diarium.document.parser;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TemporaryResources;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.microsoft.TNEFParser;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Runs in the child process: reads {@code winmail.dat}, the envelope that Outlook sends text and attachments in (MS-OXTNEF). The
 * parser it is built on fills up what is missing at the end with zeros, so an envelope that was cut off is refused here.
 */
public final class WholeTnefParser extends TNEFParser {
    private static final long serialVersionUID = 1L;

    private static final int SIGNATURE = 0x223E9F78;
    /** Signature and key. */
    private static final int HEAD_BYTES = 6;
    /** Identifier, type and length of an attribute, after the byte of its level. */
    private static final int FRAME_BYTES = 8;

    private static final int LENGTH_AT = 4;
    private static final int CHECKSUM_BYTES = 2;
    private static final int OF_MESSAGE = 1;
    private static final int OF_ATTACHMENT = 2;

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        try (TemporaryResources temporary = new TemporaryResources()) {
            TikaInputStream whole = TikaInputStream.get(stream, temporary, metadata);
            try (DataInputStream in = new DataInputStream(Files.newInputStream(whole.getPath()))) {
                walk(in);
            } catch (EOFException cutOff) {
                throw new TikaException("the end of the TNEF envelope is missing", cutOff);
            }
            super.parse(whole, handler, metadata, context);
        }
    }

    private static void walk(DataInputStream in) throws IOException, TikaException {
        if (little(in, HEAD_BYTES).getInt() != SIGNATURE) {
            throw new TikaException("no TNEF envelope");
        }
        for (int level = in.read(); level >= 0; level = in.read()) {
            if (level != OF_MESSAGE && level != OF_ATTACHMENT) {
                throw new TikaException("a TNEF attribute of the unknown level " + level);
            }
            in.skipNBytes(Integer.toUnsignedLong(little(in, FRAME_BYTES).getInt(LENGTH_AT)));
            in.skipNBytes(CHECKSUM_BYTES);
        }
    }

    private static ByteBuffer little(DataInputStream in, int count) throws IOException {
        byte[] bytes = new byte[count];
        in.readFully(bytes);
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
