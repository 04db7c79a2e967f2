package se.diarium.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.document.UnreadableDocumentException.Reason;

class ParserProcessTest {

    private final PipesTextExtractor extractor = new PipesTextExtractor(
            new ExtractionSettings(2, 64, 2, 100_000, 10, 1),
            "stubborn-config.xml",
            List.of(StubbornParser.class.getName()));

    @TempDir
    Path folder;

    @AfterEach
    void close() throws IOException {
        extractor.close();
    }

    @ParameterizedTest
    @CsvSource({"wait,TIMEOUT", "fill,OUT_OF_MEMORY", "end,DAMAGED", "recurse,DAMAGED"})
    void outlivesAParserThatMisbehaves(String order, Reason expected) throws Exception {
        UnreadableDocumentException refused =
                catchThrowableOfType(UnreadableDocumentException.class, () -> read(order));

        assertThat(refused.reason()).isEqualTo(expected);
        assertThat(read("Ett vanligt brev")).isEqualTo("Ett vanligt brev");
    }

    @Test
    void startsAnotherChildWhenOneIsKilled() throws Exception {
        assertThat(read("Ett vanligt brev")).isEqualTo("Ett vanligt brev");
        ProcessHandle child = children().findFirst().orElseThrow();

        child.destroyForcibly();
        Awaitility.await().until(() -> !child.isAlive());

        assertThat(read("Nästa brev")).isEqualTo("Nästa brev");
        assertThat(read("Ett till")).isEqualTo("Ett till");
    }

    @Test
    void readsManyFilesAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> calls = IntStream.range(0, 40)
                    .<Callable<String>>mapToObj(i -> () -> read("Brev nummer " + i))
                    .toList();
            List<Future<String>> answers = threads.invokeAll(calls);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo("Brev nummer " + i);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void leavesNeitherProcessNorFolderBehind() throws Exception {
        read("Ett vanligt brev");
        ProcessHandle child = children().findFirst().orElseThrow();
        Path childFolder = folderOf(child);
        assertThat(childFolder).isDirectory();

        extractor.close();

        Awaitility.await().until(() -> !child.isAlive());
        assertThat(childFolder).doesNotExist();
    }

    @Test
    void refusesWorkWhenClosed() throws Exception {
        extractor.close();

        assertThatThrownBy(() -> read("Ett brev")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void givesTheChildNeitherTheRepositorysClassesNorALoggingLibrary() {
        String classPath = new ParserClassPath(getClass().getClassLoader(), List.of()).value();

        assertThat(classPath)
                .contains("tika-core", "pdfbox-3", "poi-ooxml", "apache-mime4j-dom")
                .doesNotContain("logback", "log4j-core", "lucene", "spring", "platform-module");
    }

    private String read(String content) throws IOException, UnreadableDocumentException {
        Path file = Files.writeString(Files.createTempFile(folder, "brev", ".txt"), content);
        return extractor.extract(file, "brev.txt").text();
    }

    private static Stream<ProcessHandle> children() {
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains("stubborn-config")
                        || child.info().commandLine().orElse("").contains("PipesServer"));
    }

    private static Path folderOf(ProcessHandle child) {
        String option = "-Djava.io.tmpdir=";
        return Stream.of(child.info().arguments().orElseThrow())
                .filter(argument -> argument.startsWith(option))
                .map(argument -> Path.of(argument.substring(option.length())).getParent())
                .findFirst()
                .orElseThrow();
    }
}
