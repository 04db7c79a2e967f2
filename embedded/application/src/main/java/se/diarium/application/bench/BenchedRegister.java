package se.diarium.application.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import se.diarium.application.account.Accounts;
import se.diarium.application.client.DiariumClient;

/** A register in a data folder of its own, and the server that runs on it now and then. */
final class BenchedRegister implements AutoCloseable {

    static final String CASES = "/diarium/api/cases";

    private static final int FILLING_CLIENTS = 16;

    private final Path data;
    private ServerProcess server;
    private DiariumClient registrar;

    /** Makes an empty folder for the register within this one. */
    BenchedRegister(Path folder, String name) {
        try {
            data = Files.createDirectories(folder.resolve(name).resolve("data"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes a register, and fills it over HTTP with cases; no server runs on it then. */
    static BenchedRegister filled(Report report, Path folder, String name, int cases) {
        BenchedRegister register = new BenchedRegister(folder, name);
        try (ServerProcess server = register.start()) {
            report.line(
                    "  first start on an empty folder %28.1f s",
                    server.startTime().toMillis() / 1000.0);
            Measured filling = register.register(FILLING_CLIENTS, cases);
            report.line(
                    "  filled with %,d cases %,32.1f s",
                    cases, filling.elapsed().toMillis() / 1000.0);
        }
        return register;
    }

    Path data() {
        return data;
    }

    /** Starts a server on it and logs the registrar in. */
    ServerProcess start(String... jvmOptions) {
        server = ServerProcess.start(data, jvmOptions);
        registrar = server.login(
                "registrator",
                Accounts.from(data.resolve("accounts.properties")).password("registrator"));
        return server;
    }

    /** The registrar, logged in. */
    DiariumClient registrar() {
        return registrar;
    }

    /** Registers cases over HTTP. */
    Measured register(int clients, int registrations) {
        return Load.run(clients, registrations, ordinal -> registrar
                .postJson(CASES, Map.of("series", "RS", "title", "Mätning av registrering " + ordinal))
                .expect(201));
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
