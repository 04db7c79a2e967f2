package se.diarium.document.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.document.text.Documents;
import se.diarium.document.text.UnreadableDocumentException;
import se.diarium.document.text.UnreadableDocumentException.Reason;

class ParserProcessTest {

    private final PipesTextExtractor extractor = new PipesTextExtractor(
            new ExtractionSettings(5, 64, 2, 100_000, 10, 1),
            ZoneId.of("Europe/Stockholm"),
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

    @ParameterizedTest
    @ValueSource(strings = {"-XX:+UseG1GC", "-XX:+UseParallelGC", "-XX:+UseZGC", "-Xms1g"})
    void startsWhateverThePlatformsOwnJvmIsTold(String option) throws Exception {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ParserProcess.memory(new ExtractionSettings(5, 64, 1, 100, 10, 1)));
        command.add("-version");
        ProcessBuilder child = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile());
        child.environment().put("JAVA_TOOL_OPTIONS", option);

        assertThat(child.start().waitFor()).isZero();
    }

    @Test
    void startsAnotherChildWhenOneIsKilled() throws Exception {
        Set<ProcessHandle> before = children();
        assertThat(read("Ett vanligt brev")).isEqualTo("Ett vanligt brev");
        Set<ProcessHandle> started = children();
        started.removeAll(before);
        assertThat(started).hasSize(1);

        started.forEach(ProcessHandle::destroyForcibly);
        Awaitility.await().until(() -> started.stream().noneMatch(ProcessHandle::isAlive));

        assertThat(read("Andra brevet")).isEqualTo("Andra brevet");
        assertThat(read("Tredje brevet")).isEqualTo("Tredje brevet");
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
        Set<ProcessHandle> before = children();
        ParserFolder parserFolder = ParserFolder.create("stubborn-config.xml", 1_000_000);
        String classPath =
                new ParserClassPath(getClass().getClassLoader(), List.of(StubbornParser.class.getName())).value();
        Path file = Files.writeString(folder.resolve("brev.txt"), "Ett vanligt brev");
        Set<ProcessHandle> started;
        try (ParserProcess process =
                new ParserProcess(new ExtractionSettings(5, 64, 1, 100, 10, 1), parserFolder, classPath)) {
            process.read(file, "txt", null);
            started = children();
            started.removeAll(before);
            assertThat(started).hasSize(1);
            assertThat(parserFolder.root()).isDirectory();
        }

        Awaitility.await().until(() -> started.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(parserFolder.root()).doesNotExist();
    }

    @Test
    void refusesWorkWhenClosed() throws Exception {
        extractor.close();

        assertThatThrownBy(() -> read("Ett brev")).isInstanceOf(IllegalStateException.class);
    }

    /** As in a servlet container: the libraries are known to a loader of the application's own alone. */
    @Test
    void worksInAClassLoaderOfItsOwn() throws Exception {
        Path file = Documents.pdf(folder.resolve("brev.pdf"), "Ett vanligt brev");
        String path =
                new ParserClassPath(getClass().getClassLoader(), List.of(PipesTextExtractor.class.getName())).value();
        URL[] places = Stream.of(path.split(File.pathSeparator))
                .map(place -> url(Path.of(place)))
                .toArray(URL[]::new);
        try (URLClassLoader loader = new URLClassLoader(places, ClassLoader.getPlatformClassLoader())) {
            Class<?> settings = loader.loadClass(ExtractionSettings.class.getName());
            Object limits = settings.getConstructors()[0].newInstance(60, 128, 1, 1000, 1, 1);
            Class<?> type = loader.loadClass(PipesTextExtractor.class.getName());
            try (AutoCloseable isolated = (AutoCloseable)
                    type.getConstructor(settings, ZoneId.class).newInstance(limits, ZoneId.systemDefault())) {
                Object text =
                        type.getMethod("extract", Path.class, String.class).invoke(isolated, file, "brev.pdf");

                assertThat(text.toString()).contains("Ett vanligt brev");
            }
        }
    }

    private static URL url(Path place) {
        try {
            return place.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
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

    private static Set<ProcessHandle> children() {
        return ProcessHandle.current().children().collect(Collectors.toCollection(HashSet::new));
    }
}
