package se.diarium.embedded.server;

import java.nio.file.Path;
import java.util.Properties;

/**
 * How the server listens and what it accepts.
 *
 * @param work folder for Tomcat's own files
 * @param host address to bind to
 * @param port port to bind to, 0 for any
 * @param rootRedirect where {@code /} leads, empty for nowhere
 * @param maxBodyBytes largest body of a request
 * @param maxThreads most requests served at the same time
 * @param stopSeconds how long requests under way are waited for when the server stops
 */
public record ServerSettings(
        Path work, String host, int port, String rootRedirect, long maxBodyBytes, int maxThreads, int stopSeconds) {

    /** Reads the {@code server.*} settings; they have defaults. */
    public static ServerSettings of(Path work, String host, int port, Properties properties) {
        return new ServerSettings(
                work,
                host,
                port,
                properties.getProperty("server.root.redirect", ""),
                Long.parseLong(properties.getProperty("server.body.max.bytes", "104857600")),
                Integer.parseInt(properties.getProperty("server.threads.max", "100")),
                Integer.parseInt(properties.getProperty("server.stop.seconds", "15")));
    }
}
