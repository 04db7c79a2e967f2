package se.diarium.docker;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Assumptions;

/**
 * The real nginx with the stack's own configuration, a certificate from {@code init}, and ports and upstreams of the test in
 * place of the stack's. Tests that need it are left out where nginx is not installed.
 */
final class Nginx implements AutoCloseable {

    static final String PUBLIC_HOST = "diarium.example.se";
    static final String WORKSPACE_HOST = "inne.example.se";

    private final Process process;
    private final Path folder;
    private final Map<String, String> variables;
    private final SSLContext tls;

    private Nginx(Process process, Path folder, Map<String, String> variables, SSLContext tls) {
        this.process = process;
        this.folder = folder;
        this.variables = variables;
        this.tls = tls;
    }

    /**
     * Starts nginx and returns when it answers.
     *
     * @param folder an empty folder for its files
     * @param repository address and port of the repository
     * @param share address and port of Share
     */
    static Nginx start(Path folder, String repository, String share) throws Exception {
        Path program = program();
        copy(Shell.stack().resolve("proxy"), folder);
        Files.createDirectories(folder.resolve("run"));
        Files.createDirectories(folder.resolve("conf.d"));
        Shell.init(folder, "--public-host", PUBLIC_HOST, "--workspace-host", WORKSPACE_HOST);
        Map<String, String> variables = variables(repository, share);
        Files.writeString(
                folder.resolve("conf.d/diarium.conf"),
                filled(Files.readString(folder.resolve("templates/diarium.conf.template")), variables));

        List<String> command = new ArrayList<>(List.of(program.toString(), "-p", folder.toString()));
        command.addAll(List.of("-c", folder.resolve("nginx.conf").toString(), "-g"));
        command.add("daemon off;" + ("root".equals(System.getProperty("user.name")) ? " user root;" : ""));
        File log = folder.resolve("nginx.log").toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        Nginx nginx = new Nginx(process, folder, variables, trusting(folder.resolve("tls/fullchain.pem")));
        try {
            Awaitility.await("nginx answers: " + log)
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> !process.isAlive() || nginx.accepts("PROXY_PUBLIC_LISTEN"));
            if (!process.isAlive()) {
                throw new IllegalStateException("nginx did not start: " + nginx.log());
            }
            return nginx;
        } catch (RuntimeException e) {
            nginx.close();
            throw e;
        }
    }

    private static Path program() {
        String path = System.getenv("PATH") + File.pathSeparator + "/usr/sbin";
        Optional<Path> found = Stream.of(path.split(File.pathSeparator))
                .map(directory -> Path.of(directory, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                found.isPresent(), "The proxy is not tried: there is no nginx (apt-get install nginx-light)");
        return found.get();
    }

    private static Map<String, String> variables(String repository, String share) throws IOException {
        Map<String, String> variables = new HashMap<>(Map.of(
                "PROXY_PUBLIC_HOST", PUBLIC_HOST,
                "PROXY_WORKSPACE_HOST", WORKSPACE_HOST,
                "PROXY_PUBLIC_ORIGIN", "https://" + PUBLIC_HOST,
                "PROXY_REPOSITORY", repository,
                "PROXY_SHARE", share,
                "PROXY_RESOLVER", "127.0.0.1"));
        List<ServerSocket> reserved = new ArrayList<>();
        for (String listen :
                List.of("PROXY_HTTP_LISTEN", "PROXY_PUBLIC_LISTEN", "PROXY_WORKSPACE_LISTEN", "PROXY_HEALTH_LISTEN")) {
            ServerSocket free = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
            reserved.add(free);
            variables.put(listen, "127.0.0.1:" + free.getLocalPort());
        }
        for (ServerSocket socket : reserved) {
            socket.close();
        }
        return variables;
    }

    private static String filled(String template, Map<String, String> variables) {
        String text = template;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            text = text.replace("${" + variable.getKey() + "}", variable.getValue());
        }
        return text;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static SSLContext trusting(Path certificate) throws GeneralSecurityException, IOException {
        KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        try (InputStream stream = Files.newInputStream(certificate)) {
            trusted.setCertificateEntry(
                    "proxy", CertificateFactory.getInstance("X.509").generateCertificate(stream));
        }
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private boolean accepts(String listen) {
        try (Socket socket = new Socket()) {
            socket.connect(address(listen), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private InetSocketAddress address(String listen) {
        String[] parts = variables.get(listen).split(":");
        return new InetSocketAddress(parts[0], Integer.parseInt(parts[1]));
    }

    /** A citizen's way in. Each client has a source address of its own, so that limits of one do not touch another. */
    RawClient publicClient() {
        return new RawClient(address("PROXY_PUBLIC_LISTEN"), PUBLIC_HOST, tls);
    }

    RawClient workspaceClient() {
        return new RawClient(address("PROXY_WORKSPACE_LISTEN"), WORKSPACE_HOST, tls);
    }

    RawClient plainClient() {
        return new RawClient(address("PROXY_HTTP_LISTEN"), PUBLIC_HOST, null);
    }

    RawClient healthClient() {
        return new RawClient(address("PROXY_HEALTH_LISTEN"), "127.0.0.1", null);
    }

    /** Everything nginx has said. */
    String log() {
        try {
            return Files.readString(folder.resolve("nginx.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
