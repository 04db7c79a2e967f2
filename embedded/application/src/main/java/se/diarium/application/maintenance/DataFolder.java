package se.diarium.application.maintenance;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import se.diarium.application.DiariumServer;
import se.diarium.application.ServerOptions;

/** The data folder a check is about. */
final class DataFolder {

    /** What the database answers when another process has its files open. */
    private static final int DATABASE_IN_USE = 90020;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--data", defaultValue = "data", description = "Folder of everything stored (${DEFAULT-VALUE}).")
    private Path data;

    /** Opens the repository in the folder, which must be there and in no other process's hands. */
    DiariumServer open() {
        if (!Files.isDirectory(data.resolve("db"))) {
            throw new ParameterException(command.commandLine(), "No register in " + data.toAbsolutePath());
        }
        try {
            return DiariumServer.start(new ServerOptions(data, "127.0.0.1", 0, false, Map.of()));
        } catch (RuntimeException e) {
            if (isInUse(e)) {
                throw new ParameterException(
                        command.commandLine(),
                        "The register in " + data.toAbsolutePath()
                                + " is in use by a running server. Stop it first, or ask it"
                                + " itself: GET /alfresco/s/diarium/api/index tells how its indexes are, and POST"
                                + " /alfresco/s/diarium/api/index/rebuild rebuilds them.");
            }
            throw e;
        }
    }

    /** Whether the database is open in another process. */
    private static boolean isInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getErrorCode() == DATABASE_IN_USE) {
                return true;
            }
        }
        return false;
    }

    void print(String format, Object... arguments) {
        command.commandLine().getOut().println(String.format(format, arguments));
    }
}
