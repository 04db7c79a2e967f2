package se.diarium.embedded.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Tells UTF-8 from ISO-8859-1 by the start of a file. */
final class EncodingGuess {
    private static final int SAMPLE = 64 * 1024;

    private EncodingGuess() {}

    static Charset of(InputStream in) throws IOException {
        byte[] sample = in.readNBytes(SAMPLE);
        int end = sample.length < SAMPLE ? sample.length : startOfLastCharacter(sample);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample, 0, end));
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException e) {
            return StandardCharsets.ISO_8859_1;
        }
    }

    private static int startOfLastCharacter(byte[] sample) {
        int end = sample.length - 1;
        while (end > 0 && (sample[end] & 0xC0) == 0x80) {
            end--;
        }
        return end;
    }
}
