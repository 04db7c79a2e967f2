package se.diarium.decision.route;

import java.util.Optional;
import org.springframework.core.io.DefaultResourceLoader;
import se.diarium.register.Bodies;
import se.diarium.settings.Settings;

/**
 * Which routes cases take in a region.
 *
 * @param routes those of the region's file; empty where it has none
 */
public record RouteSettings(Optional<Routes> routes) {

    private static final String NAME = "diarium.routes";
    private static final String FILE = "a YAML file with the list routes, as classpath:... or file:/..., or nothing";

    /** @throws se.diarium.settings.WrongSettingException when the routes cannot be used */
    public static RouteSettings read(Settings settings, Bodies bodies) {
        if (settings.text(NAME).isEmpty()) {
            return new RouteSettings(Optional.empty());
        }
        DefaultResourceLoader files = new DefaultResourceLoader(RouteSettings.class.getClassLoader());
        RoutesFile reader = new RoutesFile(bodies);
        return new RouteSettings(Optional.of(settings.read(NAME, FILE, text -> reader.read(files.getResource(text)))));
    }
}
