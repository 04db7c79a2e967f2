package se.diarium.docker;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs the stack's scripts. */
final class Shell {

    /** What a program left behind: its exit status and all it said. */
    record Outcome(int status, String output) {}

    private Shell() {}

    /** The folder that holds the stack's files. */
    static Path stack() {
        return Path.of("").toAbsolutePath();
    }

    static Outcome run(Map<String, String> environment, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("diarium-shell", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            int status = builder.start().waitFor();
            return new Outcome(status, Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    /** Runs {@code init} with its files in another folder. */
    static Outcome init(Path folder, String... options) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("bash", stack().resolve("init").toString()));
        command.addAll(List.of(options));
        return run(Map.of("DIARIUM_DOCKER", folder.toString()), command);
    }
}
