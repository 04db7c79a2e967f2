package se.diarium.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Indexes as a version of the module left them whose entries had other fields. */
public final class FormerIndex {

    private static final String SCHEMA = "diarium.schema";

    private FormerIndex() {}

    /** Has every index in a folder say that it was written with the fields before ours. */
    public static void age(Path folder) throws IOException {
        List<Path> indexes;
        try (Stream<Path> files = Files.walk(folder)) {
            indexes = files.filter(file -> file.getFileName().toString().startsWith("segments_"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
        }
        assertThat(indexes).isNotEmpty();
        for (Path index : indexes) {
            ageOne(index);
        }
    }

    private static void ageOne(Path index) throws IOException {
        try (Directory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            Map<String, String> said = new HashMap<>();
            writer.getLiveCommitData().forEach(entry -> said.put(entry.getKey(), entry.getValue()));
            assertThat(said.get(SCHEMA)).startsWith(Fields.SCHEMA + ";");
            said.computeIfPresent(
                    SCHEMA,
                    (key, schema) -> (Fields.SCHEMA - 1)
                            + schema.substring(Integer.toString(Fields.SCHEMA).length()));
            writer.setLiveCommitData(said.entrySet());
            writer.commit();
        }
    }
}
