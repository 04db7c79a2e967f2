package se.diarium.document.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.document.parser.HostileCorpus.HostileFile;
import se.diarium.document.parser.HostileCorpus.Outcome;
import se.diarium.document.text.ExtractedText;
import se.diarium.document.text.UnreadableDocumentException;

/** Each file of the corpus comes to one of the ends it may come to, in its time, and leaves nothing behind. */
class HostileCorpusTest {

    private static final int SECONDS = 15;
    /** A child that ended by itself is tried once more, and the next one has to start. */
    private static final Duration AT_MOST = Duration.ofSeconds(2 * SECONDS + 30);

    private static Set<ProcessHandle> others;
    private static Path childsFolder;
    private static PipesTextExtractor extractor;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start(@TempDir Path first) throws Exception {
        others = children();
        extractor = new PipesTextExtractor(
                new ExtractionSettings(SECONDS, 256, 1, 1_000_000, 50, 16), ZoneId.of("Europe/Stockholm"));
        extractor.extract(Files.writeString(first.resolve("first.txt"), "Brev"), "first.txt");
        childsFolder = folderOf(mine().iterator().next());
    }

    @AfterAll
    static void leavesNothingBehind() throws IOException {
        Set<ProcessHandle> mine = mine();

        extractor.close();

        Awaitility.await().until(() -> mine.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(childsFolder).doesNotExist();
    }

    static List<HostileFile> corpus() {
        return HostileCorpus.all();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void comesToItsEndInTimeAndTheNextFileIsRead(HostileFile hostile) throws Exception {
        Path file = folder.resolve("hostile");
        hostile.making().at(file);

        long start = System.nanoTime();
        Outcome outcome = outcome(file, hostile.name());
        Duration spent = Duration.ofNanos(System.nanoTime() - start);

        assertThat(hostile.outcomes()).contains(outcome);
        assertThat(spent).isLessThan(AT_MOST);
        Path sound = Files.writeString(folder.resolve("sound.txt"), "Ett vanligt brev");
        assertThat(extractor.extract(sound, "sound.txt").text()).isEqualTo("Ett vanligt brev");
        assertThat(mine()).as("child processes").hasSizeLessThanOrEqualTo(1);
        assertThat(leftInFolders()).isEmpty();
    }

    @Test
    void theCorpusIsOfFortyFilesAtLeastAndComesToEveryEnd() {
        assertThat(corpus()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(corpus().stream().flatMap(file -> file.outcomes().stream())).contains(Outcome.values());
    }

    private static Outcome outcome(Path file, String name) {
        try {
            ExtractedText text = extractor.extract(file, name);
            return text.unread().contains(ExtractedText.WHOLE_FILE) ? Outcome.NO_TEXT : Outcome.TEXT;
        } catch (UnreadableDocumentException refused) {
            return Outcome.of(refused.reason());
        }
    }

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<ProcessHandle> mine() {
        Set<ProcessHandle> mine = children();
        mine.removeAll(others);
        mine.removeIf(child -> !child.isAlive());
        return mine;
    }

    /** The folder that a child was given for its files, by what it was started with. */
    private static Path folderOf(ProcessHandle child) throws IOException {
        String option = "-Djava.io.tmpdir=";
        // What the JDK says of a process leaves out arguments as long as the class path.
        String command = Files.readString(Path.of("/proc", Long.toString(child.pid()), "cmdline"));
        return Stream.of(command.split("\0"))
                .filter(argument -> argument.startsWith(option))
                .map(argument -> Path.of(argument.substring(option.length())).getParent())
                .findFirst()
                .orElseThrow();
    }

    /** Files in the folders of the child for input, attachments and what it keeps for a while. */
    private static List<Path> leftInFolders() throws IOException {
        List<Path> left = new ArrayList<>();
        for (String name : List.of("input", "temporary", "attachments")) {
            try (Stream<Path> inside = Files.walk(childsFolder.resolve(name))) {
                inside.filter(Files::isRegularFile).forEach(left::add);
            }
        }
        return left;
    }
}
