package se.diarium;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Ends a Java process that has not ended by itself in time, and keeps what its threads were doing where it still says so
 * within half a minute.
 */
final class Deadline implements AutoCloseable {

    private static final int SECONDS_TO_ANSWER = 30;

    private final Process process;
    private final ScheduledExecutorService clock = Executors.newScheduledThreadPool(2, task -> {
        Thread thread = new Thread(task, "deadline");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean passed;
    private volatile String threads = "";

    private Deadline(Process process) {
        this.process = process;
    }

    static Deadline of(Process process, Duration patience) {
        Deadline deadline = new Deadline(process);
        deadline.clock.schedule(deadline::pass, patience.toSeconds(), TimeUnit.SECONDS);
        deadline.clock.schedule(deadline::end, patience.toSeconds() + SECONDS_TO_ANSWER, TimeUnit.SECONDS);
        return deadline;
    }

    private void pass() {
        passed = true;
        threads = "\n" + threadDump();
        end();
    }

    private void end() {
        process.toHandle().destroyForcibly();
    }

    private String threadDump() {
        try {
            Process jstack = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "jstack")
                                    .toString(),
                            Long.toString(process.pid()))
                    .redirectErrorStream(true)
                    .start();
            return new String(jstack.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "Its threads cannot be shown: " + e.getMessage();
        }
    }

    boolean hasPassed() {
        return passed;
    }

    /** The stack of each thread when the time was out; empty when it was not. */
    String whatItWasDoing() {
        return threads;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
