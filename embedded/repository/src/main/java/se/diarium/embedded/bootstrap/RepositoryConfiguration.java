package se.diarium.embedded.bootstrap;

import java.nio.file.Path;
import java.util.Map;

/**
 * What an embedded repository is started with.
 *
 * @param data folder for everything it keeps; made when missing
 * @param host address to listen on
 * @param port port to listen on, 0 for any
 * @param properties settings that win over those of modules and of the data folder
 */
public record RepositoryConfiguration(Path data, String host, int port, Map<String, String> properties) {

    public RepositoryConfiguration {
        data = data.toAbsolutePath().normalize();
        properties = Map.copyOf(properties);
    }
}
