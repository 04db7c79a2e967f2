package se.diarium.search.analysis;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import morfologik.stemming.Dictionary;

/**
 * What is known of Swedish words: the dictionary of {@code org.languagetool:language-sv} (Den stora svenska ordlistan, see NOTICE) and the
 * project's own list of what public administration builds words with.
 *
 * @param inflections dictionary forms of inflected words
 * @param listed words and how they stand in compounds
 * @param own the project's own list
 * @param version differs when any of them does
 */
record Lexicon(Inflections inflections, ListedWords listed, CompoundWords own, String version) {

    private static final String FOLDER = "/org/languagetool/resource/sv/";

    /** Reads the dictionary on the class path; it takes a part of a second, so once for a process is enough. */
    static Lexicon load() {
        CRC32 sum = new CRC32();
        try (InputStream forms = new ByteArrayInputStream(bytes("swedish.dict", sum));
                InputStream info = new ByteArrayInputStream(bytes("swedish.info", sum));
                Reader affixes = reader("hunspell/sv_SE.aff", sum);
                Reader words = reader("hunspell/sv_SE.dic", sum)) {
            CompoundWords own = CompoundWords.load();
            Inflections inflections = new Inflections(Dictionary.read(forms, info));
            ListedWords listed = new ListedWords(affixes, words);
            String version = Long.toHexString(sum.getValue()) + '.' + Integer.toHexString(own.hashCode());
            return new Lexicon(inflections, listed, own, version);
        } catch (IOException e) {
            throw new UncheckedIOException("The Swedish dictionary cannot be read", e);
        }
    }

    private static Reader reader(String name, CRC32 sum) throws IOException {
        return new InputStreamReader(new ByteArrayInputStream(bytes(name, sum)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name, CRC32 sum) throws IOException {
        try (InputStream stream = Lexicon.class.getResourceAsStream(FOLDER + name)) {
            if (stream == null) {
                throw new IllegalStateException("Missing on the class path: " + FOLDER + name);
            }
            byte[] bytes = stream.readAllBytes();
            sum.update(bytes);
            return bytes;
        }
    }
}
