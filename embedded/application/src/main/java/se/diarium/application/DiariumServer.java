package se.diarium.application;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import se.diarium.application.account.Accounts;
import se.diarium.application.account.DemonstrationUser;
import se.diarium.application.account.UserDirectory;
import se.diarium.application.region.DemonstrationRegion;
import se.diarium.embedded.bootstrap.EmbeddedRepository;
import se.diarium.embedded.bootstrap.RepositoryConfiguration;

/** A running embedded repository with Diarium, its users and, when asked for, the demonstration region. */
public final class DiariumServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DiariumServer.class);
    private static final String ADMINISTRATOR = "admin";

    private final EmbeddedRepository repository;
    private final Accounts accounts;

    private DiariumServer(EmbeddedRepository repository, Accounts accounts) {
        this.repository = repository;
        this.accounts = accounts;
    }

    /** Starts a server and returns when it answers. */
    public static DiariumServer start(ServerOptions options) {
        Accounts accounts = Accounts.in(options.data(), userNames());
        Map<String, String> settings = new HashMap<>();
        if (options.demonstration()) {
            settings.put("diarium.authority.name", DemonstrationRegion.NAME);
        }
        settings.putAll(options.settings());
        settings.put("embedded.admin.password", accounts.password(ADMINISTRATOR));
        settings.put("server.root.redirect", "/alfresco/s/diarium");
        EmbeddedRepository repository = EmbeddedRepository.start(
                new RepositoryConfiguration(options.data(), options.host(), options.port(), settings),
                beans -> new UserDirectory(beans).createMissing(accounts));
        DiariumServer server = new DiariumServer(repository, accounts);
        try {
            server.fill(options.demonstration());
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
        LOG.info(
                "Diarium: {} (accounts in {})", server.address(), options.data().resolve("accounts.properties"));
        return server;
    }

    private static List<String> userNames() {
        List<String> names = new ArrayList<>(List.of(ADMINISTRATOR));
        Stream.of(DemonstrationUser.values()).map(DemonstrationUser::userName).forEach(names::add);
        return names;
    }

    private void fill(boolean demonstration) {
        if (demonstration) {
            DemonstrationRegion region = new DemonstrationRegion(address(), accounts);
            if (region.isMissing()) {
                region.register();
            }
        }
    }

    /** Where the server answers. */
    public URI address() {
        return repository.address();
    }

    /** The users and their passwords. */
    public Accounts accounts() {
        return accounts;
    }

    /** The repository's beans. */
    public ApplicationContext context() {
        return repository.context();
    }

    @Override
    public void close() {
        repository.close();
    }
}
