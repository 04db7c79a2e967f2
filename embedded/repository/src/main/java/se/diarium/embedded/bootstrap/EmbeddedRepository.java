package se.diarium.embedded.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Properties;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import se.diarium.embedded.server.ServerSettings;
import se.diarium.embedded.server.WebServer;
import se.diarium.embedded.webscript.ScriptExecutor;
import se.diarium.embedded.webscript.WebScriptContainer;
import se.diarium.embedded.webscript.WebScriptServlet;

/** A repository in this process. Everything is up before it listens, and it stops listening before anything goes down. */
public final class EmbeddedRepository implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedRepository.class);

    private final ConfigurableApplicationContext context;
    private final WebServer server;

    private EmbeddedRepository(ConfigurableApplicationContext context, WebServer server) {
        this.context = context;
        this.server = server;
    }

    /**
     * Starts a repository and returns when it answers.
     *
     * @throws se.diarium.embedded.server.ServerStartException when the port cannot be opened
     */
    public static EmbeddedRepository start(RepositoryConfiguration configuration) {
        return start(configuration, context -> {});
    }

    /**
     * Starts a repository and returns when it answers.
     *
     * @param beforeServing what is to be done with the repository's beans before the first request can come
     * @throws se.diarium.embedded.server.ServerStartException when the port cannot be opened
     */
    public static EmbeddedRepository start(
            RepositoryConfiguration configuration, Consumer<ApplicationContext> beforeServing) {
        Properties properties = prepare(configuration);
        ConfigurableApplicationContext context = RepositoryContext.start(properties);
        try {
            beforeServing.accept(context);
            WebServer server = WebServer.start(
                    ServerSettings.of(
                            configuration.data().resolve("work"),
                            configuration.host(),
                            configuration.port(),
                            properties),
                    new WebScriptServlet(
                            context.getBean(WebScriptContainer.class), context.getBean(ScriptExecutor.class)));
            LOG.info("The repository is ready at {}/", server.address());
            return new EmbeddedRepository(context, server);
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    public ApplicationContext context() {
        return context;
    }

    /** {@code http://host:port} without a slash at its end. */
    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        try (context) {
            server.close();
        }
    }

    private static Properties prepare(RepositoryConfiguration configuration) {
        try {
            Files.createDirectories(configuration.data());
            return GlobalProperties.load(configuration);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot use the data folder " + configuration.data(), e);
        }
    }
}
