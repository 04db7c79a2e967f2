package se.diarium.application;

import java.nio.file.Path;
import java.util.Map;

/**
 * How a server is to run.
 *
 * @param data folder of everything stored; made when it is missing
 * @param host address to bind to
 * @param port port to serve on, 0 for any free one
 * @param demonstration whether a new data folder is filled with the demonstration region
 * @param settings settings that go before those of the data folder's {@code alfresco-global.properties}
 */
public record ServerOptions(Path data, String host, int port, boolean demonstration, Map<String, String> settings) {

    public ServerOptions {
        settings = Map.copyOf(settings);
    }
}
