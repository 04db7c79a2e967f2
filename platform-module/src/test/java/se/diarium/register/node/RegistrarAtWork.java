package se.diarium.register.node;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A {@link RegisteringProcess} seen from outside. One that has not ended in time is ended, and whoever reads its numbers
 * is told what it was doing.
 */
final class RegistrarAtWork implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final Path log;
    private final BufferedReader output;
    private final Deadline deadline;
    private final List<Integer> committed = new ArrayList<>();

    private RegistrarAtWork(Process process, Path log) {
        this.process = process;
        this.log = log;
        this.output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        this.deadline = Deadline.of(process, PATIENCE);
    }

    /** Starts one and waits until its repository is up. */
    static RegistrarAtWork start(Path data, int cases, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                RegisteringProcess.class.getName(),
                data.toString(),
                Integer.toString(cases)));
        command.addAll(Arrays.asList(settings));
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        RegistrarAtWork registrar = new RegistrarAtWork(process, log);
        String line;
        do {
            line = registrar.output.readLine();
            if (line == null) {
                throw registrar.failure("The repository did not start");
            }
        } while (!line.equals(RegisteringProcess.READY));
        return registrar;
    }

    private static String classPath() {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> !entry.contains("surefire"))
                        .toList());
    }

    RegistrarAtWork begin() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
        return this;
    }

    /** Reads until it has said this many numbers. */
    RegistrarAtWork awaitNumbers(int count) throws IOException {
        while (committed.size() < count) {
            String line = output.readLine();
            if (line == null) {
                throw failure("It ended after " + committed.size() + " numbers");
            }
            note(line);
        }
        return this;
    }

    /** Ends it as the machine's power would, and reads what it had said until then. */
    List<Integer> kill() throws IOException, InterruptedException {
        // By its handle, which leaves open what it has written.
        if (!process.toHandle().destroyForcibly()) {
            throw failure("It cannot be killed");
        }
        return numbersToTheEnd();
    }

    /** The numbers it has said when it has ended by itself. */
    List<Integer> finish() throws IOException, InterruptedException {
        List<Integer> numbers = numbersToTheEnd();
        if (process.exitValue() != 0) {
            throw failure("It ended with " + process.exitValue());
        }
        return numbers;
    }

    private List<Integer> numbersToTheEnd() throws IOException, InterruptedException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            note(line);
        }
        process.waitFor();
        if (deadline.hasPassed()) {
            throw failure("It did not end in time");
        }
        return committed;
    }

    private void note(String line) {
        // The process may have been killed in the middle of a line.
        if (line.matches(RegisteringProcess.COMMITTED + "\\d+;")) {
            committed.add(Integer.valueOf(line.substring(RegisteringProcess.COMMITTED.length(), line.length() - 1)));
        }
    }

    private IllegalStateException failure(String what) throws IOException {
        return new IllegalStateException(what + deadline.whatItWasDoing() + "\n" + Files.readString(log));
    }

    @Override
    public void close() {
        deadline.close();
        process.destroyForcibly();
    }
}
