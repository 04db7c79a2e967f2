package se.diarium.search.judged;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.diarium.search.Entry;

/** The corpus: always the same documents in the same order. */
public final class JudgedCorpus {

    private static final List<String> MATTERS = List.of("care", "traffic", "culture", "growth", "support", "register");
    private static final List<String> CYCLES = List.of("jh", "hl", "bl", "og", "nv");

    private JudgedCorpus() {}

    /** Every document with what is known of it. */
    public static List<CorpusDocument> documents() {
        List<Matter> matters = MATTERS.stream()
                .flatMap(name -> MatterFile.read(
                        resource("corpus/" + name + ".txt").lines().toList())
                        .stream())
                .toList();
        List<CorpusDocument> documents = new ArrayList<>();
        matters.forEach(matter -> documents.addAll(MatterDocuments.of(matter)));
        CYCLES.forEach(name ->
                documents.addAll(CycleDocuments.of(CycleFile.read(resource("corpus/cycle-" + name + ".yaml")))));
        documents.addAll(MinutesDocuments.of(matters));
        return List.copyOf(documents);
    }

    /** What an index holds of them. */
    public static Stream<Entry> entries() {
        return documents().stream().map(CorpusDocument::entry);
    }

    static String resource(String name) {
        try (InputStream stream = JudgedCorpus.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
