package se.diarium.packaging;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import se.diarium.embedded.bootstrap.EmbeddedRepository;
import se.diarium.embedded.bootstrap.RepositoryConfiguration;

/** A process that starts the embedded repository, does one thing in it and prints what came of it. Knows nothing of the module. */
public final class HostMain {

    private HostMain() {}

    /** @param arguments the data folder, and the name of a class that does the thing */
    public static void main(String[] arguments) throws ReflectiveOperationException {
        RepositoryConfiguration configuration =
                new RepositoryConfiguration(Path.of(arguments[0]), "127.0.0.1", 0, Map.of());
        try (EmbeddedRepository repository = EmbeddedRepository.start(configuration)) {
            @SuppressWarnings("unchecked")
            Function<ApplicationContext, String> work = (Function<ApplicationContext, String>)
                    Class.forName(arguments[1]).getConstructor().newInstance();
            System.out.println(HostProcess.RESULT + work.apply(repository.context()));
        }
    }
}
