package se.diarium.embedded.server;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Base of tests that share one server. */
public abstract class ServedTest {

    protected static TestServer server;

    @BeforeAll
    static void startServer(@TempDir Path work) {
        server = TestServer.start(work);
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }
}
