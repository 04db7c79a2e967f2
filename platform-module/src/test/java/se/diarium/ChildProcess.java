package se.diarium;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * A Java process on the class path of the tests, which says line by line what it has done. One that has not ended in time is
 * ended, and whoever reads from it is told what it was doing.
 */
public final class ChildProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** As many of its lines as tell why it ended: what it logs is among them. */
    private static final int LAST_LINES = 200;

    private final Process process;
    private final Path log;
    private final BufferedReader output;
    private final Deadline deadline;
    private final Queue<String> lastLines = new ArrayDeque<>();

    private ChildProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.deadline = Deadline.of(process, PATIENCE);
    }

    /** @param log what it writes to its error stream is added to this file */
    public static ChildProcess start(Class<?> main, Path log, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.timezone=" + ZoneId.systemDefault(),
                "-cp",
                classPath(),
                main.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        return new ChildProcess(process, log);
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("surefire"))
                        .toList());
    }

    /** Says a line to the test that started this process, on standard output, where it logs too. */
    public static void tell(String line) {
        System.out.println(line);
    }

    /** Sends it an empty line. */
    public void nudge() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** The next line it says; null when it has ended. */
    public String readLine() throws IOException {
        String line = output.readLine();
        if (line != null) {
            lastLines.add(line);
            if (lastLines.size() > LAST_LINES) {
                lastLines.remove();
            }
        }
        return line;
    }

    /** Reads on until it says this line. */
    public void awaitLine(String wanted) throws IOException {
        String line;
        do {
            line = readLine();
            if (line == null) {
                throw failure("It ended before it said " + wanted);
            }
        } while (!line.equals(wanted));
    }

    /** Has it ended as the machine's power would; what it said until then can still be read. */
    public void kill() throws IOException {
        // By its handle, which leaves open what it has written.
        if (!process.toHandle().destroyForcibly()) {
            throw failure("It cannot be killed");
        }
    }

    /** Waits for its end and gives its exit value. */
    public int awaitEnd() throws IOException, InterruptedException {
        process.waitFor();
        if (deadline.hasPassed()) {
            throw failure("It did not end in time");
        }
        return process.exitValue();
    }

    /** With what it was doing, what it said last and what it wrote to its error stream. */
    public IllegalStateException failure(String what) throws IOException {
        return new IllegalStateException(
                what + deadline.whatItWasDoing() + "\n" + String.join("\n", lastLines) + "\n" + Files.readString(log));
    }

    @Override
    public void close() {
        deadline.close();
        process.destroyForcibly();
    }
}
