package se.diarium.application.maintenance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.diarium.application.DiariumServer;
import se.diarium.application.ServerOptions;

/** The data folder a check is about. */
final class DataFolder {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--data", defaultValue = "data", description = "Folder of everything stored (${DEFAULT-VALUE}).")
    private Path data;

    /** Opens the repository in the folder, which must be there. */
    DiariumServer open() {
        if (!Files.isDirectory(data.resolve("db"))) {
            throw new ParameterException(command.commandLine(), "No register in " + data.toAbsolutePath());
        }
        return DiariumServer.start(new ServerOptions(data, "127.0.0.1", 0, false, Map.of()));
    }

    void print(String format, Object... arguments) {
        command.commandLine().getOut().println(String.format(format, arguments));
    }
}
