package se.diarium.application.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** A Chromium without a window, which has never been anywhere. */
final class ChromiumProcess implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1280,800",
            "--remote-debugging-port=0");
    private static final long LONGEST_START_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final long POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

    private final Process process;
    private final DevTools tools;

    private ChromiumProcess(Process process, DevTools tools) {
        this.process = process;
        this.tools = tools;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** @param folder within which it keeps what it keeps */
    static ChromiumProcess start(Path folder) {
        try {
            Path profile = Files.createTempDirectory(folder, "chromium");
            List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
            command.addAll(FLAGS);
            command.add("--user-data-dir=" + profile);
            command.add("about:blank");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("chromium.log").toFile())
                    .start();
            return new ChromiumProcess(process, new DevTools(address(process, profile.resolve("DevToolsActivePort"))));
        } catch (IOException e) {
            throw new UncheckedIOException("Chromium did not start", e);
        }
    }

    /** Where it listens, which it writes into a file: the port, and the path. */
    private static URI address(Process process, Path file) throws IOException {
        long deadline = System.nanoTime() + LONGEST_START_NANOS;
        while (System.nanoTime() < deadline && process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        process.destroyForcibly();
        throw new IllegalStateException("Chromium does not listen");
    }

    DevTools tools() {
        return tools;
    }

    @Override
    public void close() {
        try (tools) {
            tools.call(DevTools.BROWSER, "Browser.close", Map.of());
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly();
        }
    }
}
