package se.diarium.embedded.bootstrap;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.PropertyPlaceholderHelper;

/**
 * The settings, in the order in which later ones win: the host's own, those of modules, {@code
 * <data>/alfresco-global.properties}, those given at start. The files are ISO-8859-1, as the platform reads them.
 */
final class GlobalProperties {

    private static final String FILE = "alfresco-global.properties";

    private GlobalProperties() {}

    static Properties load(RepositoryConfiguration configuration) throws IOException {
        Properties properties = own(configuration);
        for (Resource defaults : modules()) {
            try (InputStream source = defaults.getInputStream()) {
                properties.load(source);
            }
        }
        Path installation = configuration.data().resolve(FILE);
        if (Files.isRegularFile(installation)) {
            try (InputStream source = Files.newInputStream(installation)) {
                properties.load(source);
            }
        }
        properties.putAll(configuration.properties());
        return resolved(properties);
    }

    private static Properties own(RepositoryConfiguration configuration) {
        Properties properties = new Properties();
        properties.setProperty("dir.root", configuration.data().toString());
        properties.setProperty("dir.contentstore", "${dir.root}/contentstore");
        for (String application : List.of("alfresco", "share")) {
            properties.setProperty(application + ".context", application);
            properties.setProperty(application + ".host", configuration.host());
            properties.setProperty(application + ".port", Integer.toString(configuration.port()));
            properties.setProperty(application + ".protocol", "http");
        }
        return properties;
    }

    /** In a stable order, whatever the file system says. */
    private static List<Resource> modules() throws IOException {
        Resource[] found =
                new PathMatchingResourcePatternResolver().getResources("classpath*:alfresco/module/*/" + FILE);
        return Arrays.stream(found)
                .sorted(Comparator.comparing(Resource::getDescription))
                .toList();
    }

    /** Settings may refer to each other, {@code ${dir.root}/keys}; what refers to nothing stays as it is. */
    private static Properties resolved(Properties properties) {
        PropertyPlaceholderHelper placeholders = new PropertyPlaceholderHelper("${", "}", ":", null, true);
        Properties resolved = new Properties();
        properties
                .stringPropertyNames()
                .forEach(name -> resolved.setProperty(
                        name, placeholders.replacePlaceholders(properties.getProperty(name), properties)));
        return resolved;
    }
}
