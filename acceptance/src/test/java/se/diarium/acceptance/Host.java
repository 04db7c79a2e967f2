package se.diarium.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;
import se.diarium.application.DiariumServer;
import se.diarium.application.ServerOptions;
import se.diarium.application.account.Accounts;
import se.diarium.application.client.DiariumClient;

/**
 * The host under test: the one named by {@code acceptance.url} and {@code acceptance.accounts}, else an embedded
 * repository that is started once, on an empty data folder, and stopped after the last test.
 */
public final class Host implements AutoCloseable {

    private final URI address;
    private final Accounts accounts;
    private final AutoCloseable resources;
    private final Map<String, DiariumClient> loggedIn = new ConcurrentHashMap<>();

    private Host(URI address, Accounts accounts, AutoCloseable resources) {
        this.address = address;
        this.accounts = accounts;
        this.resources = resources;
    }

    private static Host open() {
        String url = System.getProperty("acceptance.url", "");
        if (!url.isBlank()) {
            Path accounts = Path.of(System.getProperty("acceptance.accounts"));
            return new Host(URI.create(url), Accounts.from(accounts), () -> {});
        }
        return embedded(Map.of());
    }

    /** An embedded repository besides that keeps the register of a region by a model; for the caller to close. */
    static Host ofModel(String model) {
        return embedded(Map.of("diarium.model", model));
    }

    /** An embedded repository besides, with an empty register; for the caller to close. */
    static Host ofItsOwn() {
        return embedded(Map.of());
    }

    private static Host embedded(Map<String, String> settings) {
        try {
            Path data = Files.createTempDirectory("diarium-acceptance");
            DiariumServer server = DiariumServer.start(new ServerOptions(data, "127.0.0.1", 0, false, settings));
            return new Host(server.address(), server.accounts(), () -> {
                server.close();
                FileSystemUtils.deleteRecursively(data);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    /** Nobody: a citizen without login. */
    DiariumClient citizen() {
        return DiariumClient.of(address);
    }

    /** A user, who logs in once. */
    DiariumClient as(String user) {
        return loggedIn.computeIfAbsent(user, name -> citizen().login(name, accounts.password(name)));
    }

    String password(String user) {
        return accounts.password(user);
    }

    @Override
    public void close() throws Exception {
        resources.close();
    }

    /** Gives the host to tests that ask for it. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Host.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return of(context);
        }

        /** The one host of all tests that ask for it. */
        static Host of(ExtensionContext context) {
            return context.getRoot()
                    .getStore(Namespace.GLOBAL)
                    .getOrComputeIfAbsent(Host.class, type -> Host.open(), Host.class);
        }
    }
}
