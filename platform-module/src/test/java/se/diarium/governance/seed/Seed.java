package se.diarium.governance.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A region's own description of its planning and follow-up: its sentences, and the rows of its timetables. */
final class Seed {

    private static final String COLUMN = "\t";
    private static final String SENTENCE_END = "(?<=[.?!])\\s+(?=\\p{Lu})";

    private final List<String> lines;

    Seed(String name) {
        try (InputStream in = Seed.class.getResourceAsStream(name + ".txt")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headings and sentences, without the rows of timetables. */
    List<String> sentences() {
        return lines.stream()
                .filter(line -> !line.contains(COLUMN))
                .flatMap(line -> Arrays.stream(clean(line).split(SENTENCE_END)))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    /** The rows below a heading, up to the next line that is none. */
    List<List<String>> rowsBelow(String heading) {
        List<List<String>> rows = new ArrayList<>();
        int line = lines.stream().map(Seed::clean).toList().indexOf(heading) + 1;
        while (line < lines.size()
                && (lines.get(line).contains(COLUMN)
                        || rows.isEmpty() && lines.get(line).isBlank())) {
            if (!lines.get(line).isBlank()) {
                rows.add(Arrays.stream(lines.get(line).split(COLUMN))
                        .map(Seed::clean)
                        .toList());
            }
            line++;
        }
        return rows;
    }

    long rows() {
        return lines.stream().filter(line -> line.contains(COLUMN)).count();
    }

    /** Without markup that the page left in the text, and with one space where there are several. */
    static String clean(String text) {
        return text.replaceAll("<[^>]*>", " ").replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
