package se.diarium.application;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import se.diarium.embedded.server.ServerStartException;
import se.diarium.settings.StartRefusedException;

/** Failures that whoever starts the program can mend themselves: one line says how, and no trace of calls follows. */
final class StartFailures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception failure, CommandLine command, ParseResult parsed) throws Exception {
        if (failure instanceof ServerStartException || failure instanceof OtherModelException) {
            command.getErr().println(failure.getMessage());
        } else if (!isRefused(failure)) {
            throw failure;
        }
        // A refused start has said why in the log.
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** Whether the module refused to start, by itself or while one of its beans was made. */
    private static boolean isRefused(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefusedException) {
                return true;
            }
        }
        return false;
    }
}
