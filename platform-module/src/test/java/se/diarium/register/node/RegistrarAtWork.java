package se.diarium.register.node;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import se.diarium.ChildProcess;

/** A {@link RegisteringProcess} seen from outside. */
final class RegistrarAtWork implements AutoCloseable {

    private final ChildProcess process;
    private final List<Integer> committed = new ArrayList<>();

    private RegistrarAtWork(ChildProcess process) {
        this.process = process;
    }

    /** Starts one and waits until its repository is up. */
    static RegistrarAtWork start(Path data, int cases, String... settings) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(data.toString(), Integer.toString(cases)));
        arguments.addAll(Arrays.asList(settings));
        ChildProcess process = ChildProcess.start(
                RegisteringProcess.class, data.resolveSibling(data.getFileName() + ".log"), arguments);
        process.awaitLine(RegisteringProcess.READY);
        return new RegistrarAtWork(process);
    }

    RegistrarAtWork begin() throws IOException {
        process.nudge();
        return this;
    }

    /** Reads until it has said this many numbers. */
    RegistrarAtWork awaitNumbers(int count) throws IOException {
        while (committed.size() < count) {
            String line = process.readLine();
            if (line == null) {
                throw process.failure("It ended after " + committed.size() + " numbers");
            }
            note(line);
        }
        return this;
    }

    /** Ends it as the machine's power would, and reads what it had said until then. */
    List<Integer> kill() throws IOException, InterruptedException {
        process.kill();
        numbersToTheEnd();
        return committed;
    }

    /** The numbers it has said when it has ended by itself. */
    List<Integer> finish() throws IOException, InterruptedException {
        int exitValue = numbersToTheEnd();
        if (exitValue != 0) {
            throw process.failure("It ended with " + exitValue);
        }
        return committed;
    }

    private int numbersToTheEnd() throws IOException, InterruptedException {
        for (String line = process.readLine(); line != null; line = process.readLine()) {
            note(line);
        }
        return process.awaitEnd();
    }

    private void note(String line) {
        // The process may have been killed in the middle of a line.
        if (line.matches(RegisteringProcess.COMMITTED + "\\d+;")) {
            committed.add(Integer.valueOf(line.substring(RegisteringProcess.COMMITTED.length(), line.length() - 1)));
        }
    }

    @Override
    public void close() {
        process.close();
    }
}
