package se.diarium.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;

/**
 * The embedded repository in a process of its own, so that the module on its class path can be another one, or none.
 *
 * @param exit the process's exit code
 * @param output what it printed, the log included
 */
record HostProcess(int exit, List<String> output) {

    static final String RESULT = "result: ";

    private static final Path CLASSES = Path.of("target", "classes").toAbsolutePath();
    private static final int PATIENCE_MINUTES = 3;

    /**
     * Starts a repository, has it do one thing, stops it and waits for the end.
     *
     * @param data its data folder
     * @param module what stands on the class path in place of the module's classes: JARs and folders
     */
    static HostProcess run(Path data, List<Path> module, Class<? extends Function<ApplicationContext, String>> work)
            throws IOException, InterruptedException {
        Path log = data.resolveSibling(data.getFileName() + ".log");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        classPath(module),
                        HostMain.class.getName(),
                        data.toString(),
                        work.getName())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The repository has not stopped; its log is " + log);
            }
            return new HostProcess(process.exitValue(), Files.readAllLines(log, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }

    /** What the work answered. */
    String result() {
        return output.stream()
                .filter(line -> line.startsWith(RESULT))
                .map(line -> line.substring(RESULT.length()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No result: " + String.join("\n", output)));
    }

    private static String classPath(List<Path> module) {
        List<String> entries = new ArrayList<>();
        module.forEach(entry -> entries.add(entry.toString()));
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !Path.of(entry).toAbsolutePath().equals(CLASSES))
                .filter(entry -> !entry.contains("surefire"))
                .forEach(entries::add);
        return String.join(File.pathSeparator, entries);
    }
}
