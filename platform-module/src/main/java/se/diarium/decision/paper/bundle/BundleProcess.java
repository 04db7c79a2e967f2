package se.diarium.decision.paper.bundle;

import java.io.File;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.LoggerFactory;

/**
 * Has bundles made by a process with limits. A paper at which the process runs out of memory or time is left out, with a page that
 * says so, and the process is begun again.
 */
public final class BundleProcess {

    private static final int MOST_ATTEMPTS = 6;

    private final int megabytes;
    private final int seconds;

    /**
     * @param megabytes heap of the process
     * @param seconds how long it may take at each attempt
     */
    public BundleProcess(int megabytes, int seconds) {
        this.megabytes = megabytes;
        this.seconds = seconds;
    }

    /**
     * Makes a bundle.
     *
     * @param folder for the files of the process; the caller clears it away
     * @param target the file to write
     * @throws IOException if it cannot be made
     */
    public void make(BundleJob job, Path folder, Path target) throws IOException, InterruptedException {
        try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(folder.resolve(BundleMain.JOB)))) {
            out.writeObject(job);
        }
        Set<Integer> broken = new TreeSet<>();
        for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
            if (run(folder, target, broken)) {
                return;
            }
            Path progress = folder.resolve(BundleMain.PROGRESS);
            if (Files.notExists(progress) || !broken.add(Integer.valueOf(Files.readString(progress)))) {
                break;
            }
        }
        throw new IOException("the bundle could not be made: " + said(folder));
    }

    private boolean run(Path folder, Path target, Set<Integer> broken) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Taken back: what the platform is given in JAVA_TOOL_OPTIONS and reaches this process as well.
                "-Xms16m",
                "-Xmx" + megabytes + "m",
                "-XX:-UseG1GC",
                "-XX:-UseParallelGC",
                "-XX:-UseZGC",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dpdfbox.fontcache=" + folder,
                "-cp",
                classPath(),
                BundleMain.class.getName(),
                folder.toString(),
                target.toString()));
        broken.forEach(number -> command.add(number.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String said(Path folder) throws IOException {
        Path said = folder.resolve("said");
        return Files.exists(said) ? new String(Files.readAllBytes(said)).strip() : "";
    }

    /** The places of the classes that are needed, and nothing else of the platform. */
    private static String classPath() {
        Set<Path> places = new LinkedHashSet<>();
        Stream.of(
                        BundleMain.class,
                        PDDocument.class,
                        RandomAccessRead.class,
                        TTFParser.class,
                        LogFactory.class,
                        LoggerFactory.class)
                .forEach(type -> places.add(place(type)));
        return places.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the library of " + type + " has no place on disk", e);
        }
    }
}
