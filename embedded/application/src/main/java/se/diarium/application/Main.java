package se.diarium.application;

import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import se.diarium.application.bench.BenchCommand;
import se.diarium.application.maintenance.CheckIndexCommand;
import se.diarium.application.maintenance.VerifyRegisterCommand;

/** The command line: {@code start} is what runs when nothing else is asked for. */
@Command(
        name = "diarium",
        mixinStandardHelpOptions = true,
        description = "A public register and decision portal in one process.",
        subcommands = {StartCommand.class, VerifyRegisterCommand.class, CheckIndexCommand.class, BenchCommand.class})
public final class Main {

    private Main() {}

    /** Runs the command named first; exits with its code, 2 for words that are off. */
    public static void main(String[] arguments) {
        // Tomcat and the PDF renderer log through java.util.logging.
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(new CommandLine(new Main())
                .setExecutionExceptionHandler(new StartFailures())
                .execute(arguments));
    }
}
