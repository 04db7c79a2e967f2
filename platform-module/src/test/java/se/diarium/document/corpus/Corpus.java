package se.diarium.document.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * Documents written for this project, as a region receives and draws them up, with what a registrar would enter for each. The
 * sources are texts; {@link CorpusFiles} makes the files of them. Every third document is held out: no rule is fitted to it.
 */
public final class Corpus {

    private static final String FOLDER = "/se/diarium/document/suggestion/corpus/";

    private Corpus() {}

    /**
     * One document.
     *
     * @param file its name, whose ending says which form it takes
     * @param held whether it is held out
     * @param expected by field; several values are separated by {@code |}, nothing is the empty text
     */
    public record Item(String file, boolean held, Map<String, String> expected) {

        /** The values expected of a field. */
        public List<String> values(String field) {
            String all = expected.get(field);
            return all.isEmpty() ? List.of() : Arrays.asList(all.split("\\|"));
        }

        @Override
        public String toString() {
            return file;
        }
    }

    /** The table. */
    public static List<Item> items() {
        CSVFormat format = CSVFormat.Builder.create()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .build();
        try (CSVParser rows =
                CSVParser.parse(new InputStreamReader(open("expected.csv"), StandardCharsets.UTF_8), format)) {
            return rows.stream()
                    .map(row -> new Item(row.get("file"), row.get("set").equals("held"), row.toMap()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text a file is made of. */
    static String source(String file) {
        try (InputStream in = open(file + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) {
        InputStream in = Corpus.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IllegalArgumentException("no " + name + " in the corpus");
        }
        return in;
    }
}
