package se.diarium.embedded.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Static files, limits and headers. */
class WebServerTest extends ServedTest {

    private static final String PAGE = "/alfresco/testmodule/index.html";

    @Test
    void servesStaticFilesOfTheClassPath() {
        HttpResponse<String> answer = server.get(PAGE);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.body()).contains("Statisk sida");
    }

    @Test
    void knowsTheTypesOfModulesAndDescriptions() {
        assertThat(server.get("/alfresco/testmodule/app.mjs").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/javascript"));
        assertThat(server.get("/alfresco/testmodule/api.yaml").headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/yaml"));
    }

    @Test
    void answers304ToWhoeverHasTheFile() {
        String tag = server.get(PAGE).headers().firstValue("ETag").orElseThrow();
        assertThat(server.get(PAGE, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void answersHeadOfAStaticFile() {
        HttpResponse<String> answer =
                server.send(server.request(PAGE).method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void compressesText() {
        assertThat(server.get("/alfresco/testmodule/app.mjs", "Accept-Encoding", "gzip")
                        .headers()
                        .firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    void listsNoFolders() {
        assertThat(server.get("/alfresco/testmodule/").statusCode()).isEqualTo(404);
    }

    @Test
    void refusesToWriteStaticFiles() {
        assertThat(server.send(server.request(PAGE).DELETE()).statusCode()).isEqualTo(405);
    }

    @Test
    void staysInsideTheStaticFolder() throws IOException {
        for (String path : new String[] {
            "/alfresco/../../alfresco/module/test-module/module.properties",
            "/alfresco/testmodule/../../../alfresco/module/test-module/module.properties",
            "/alfresco/testmodule/%2e%2e/%2e%2e/%2e%2e/alfresco/module/test-module/module.properties",
            "/alfresco/testmodule/..%2f..%2f..%2falfresco/module/test-module/module.properties",
            "/alfresco/testmodule/..%5c..%5c..%5calfresco/module/test-module/module.properties",
            "/alfresco/..;/..;/alfresco/module/test-module/module.properties",
            "/alfresco/META-INF/resources/testmodule/index.html"
        }) {
            assertThat(raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                    .as(path)
                    .matches("(?s)HTTP/1.1 (400|404) .*")
                    .doesNotContain("module.id");
        }
    }

    @Test
    void leadsFromTheRootToTheStartPage() {
        HttpResponse<String> answer = server.get("/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/alfresco/s/test/hello/start");
        assertThat(server.get("/elsewhere").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsItsHeadersWhenAnAnswerIsReset() {
        assertThat(server.get("/alfresco/s/test/failing/conflict").headers().firstValue("X-Content-Type-Options"))
                .contains("nosniff");
    }

    @Test
    void saysNothingOfItselfInAnError() throws IOException {
        assertThat(raw("GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 400")
                .doesNotContain("Tomcat", "Exception");
    }

    @Test
    void answers413ToABodyThatIsTooLarge(@TempDir Path work) {
        try (TestServer small = TestServer.start(work, "server.body.max.bytes", "1000")) {
            HttpResponse<String> declared = small.post("/alfresco/s/api/login", "application/json", " ".repeat(2000));
            HttpResponse<String> streamed = small.send(small.request("/alfresco/s/api/login")
                    .POST(HttpRequest.BodyPublishers.fromPublisher(
                            HttpRequest.BodyPublishers.ofString(" ".repeat(2000)))));
            assertThat(declared.statusCode()).isEqualTo(413);
            assertThat(streamed.statusCode()).isEqualTo(413);
            assertThat(streamed.headers().firstValue("Content-Type"))
                    .contains("application/problem+json;charset=UTF-8");
        }
    }

    @Test
    void saysThatAPortIsTaken(@TempDir Path work) {
        ServerSettings taken =
                ServerSettings.of(work, "127.0.0.1", server.address().getPort(), new Properties());
        assertThatThrownBy(() -> WebServer.start(taken, new HttpServlet() {}))
                .isInstanceOf(ServerStartException.class)
                .hasMessageContaining("127.0.0.1:" + server.address().getPort())
                .hasMessageContaining("in use");
    }

    @Test
    void servesStaticFilesOfAJar(@TempDir Path work) throws Exception {
        Path jar = work.resolve("pages.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("META-INF/"));
            out.putNextEntry(new JarEntry("META-INF/resources/"));
            out.putNextEntry(new JarEntry("META-INF/resources/packed.css"));
            out.write("p { color: black }".getBytes(StandardCharsets.US_ASCII));
        }
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader withJar = new URLClassLoader(new URL[] {jar.toUri().toURL()}, before)) {
            thread.setContextClassLoader(withJar);
            try (TestServer packed = TestServer.start(work)) {
                assertThat(packed.get("/alfresco/packed.css").body()).isEqualTo("p { color: black }");
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    @Test
    void letsARequestUnderWayFinishBeforeItStops(@TempDir Path work) throws Exception {
        CountDownLatch underWay = new CountDownLatch(1);
        CountDownLatch mayFinish = new CountDownLatch(1);
        WebServer stopping = WebServer.start(
                ServerSettings.of(work, "127.0.0.1", 0, new Properties()), new Waiting(underWay, mayFinish));
        HttpRequest request = HttpRequest.newBuilder(URI.create(stopping.address() + "/alfresco/s/slow"))
                .build();
        CompletableFuture<HttpResponse<String>> answer =
                HttpClient.newHttpClient().sendAsync(request, HttpResponse.BodyHandlers.ofString());
        assertThat(underWay.await(20, TimeUnit.SECONDS)).isTrue();
        CompletableFuture<Void> stop = CompletableFuture.runAsync(stopping::close);
        await().until(() -> isClosed(stopping.address().getPort()));
        mayFinish.countDown();
        assertThat(answer.get(20, TimeUnit.SECONDS).body()).isEqualTo("finished");
        stop.get(20, TimeUnit.SECONDS);
    }

    private static boolean isClosed(int port) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            return !socket.isConnected();
        } catch (IOException e) {
            return true;
        }
    }

    /** Says that it has begun and answers when it may. */
    private static final class Waiting extends HttpServlet {

        private static final long serialVersionUID = 1L;

        private final transient CountDownLatch begun;
        private final transient CountDownLatch mayFinish;

        Waiting(CountDownLatch begun, CountDownLatch mayFinish) {
            this.begun = begun;
            this.mayFinish = mayFinish;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            begun.countDown();
            try {
                if (mayFinish.await(20, TimeUnit.SECONDS)) {
                    response.getWriter().write("finished");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", server.address().getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
