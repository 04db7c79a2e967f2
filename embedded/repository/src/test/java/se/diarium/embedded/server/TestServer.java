package se.diarium.embedded.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Properties;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.context.support.ClassPathXmlApplicationContext;
import org.springframework.context.support.PropertySourcesPlaceholderConfigurer;
import se.diarium.embedded.webscript.ScriptExecutor;
import se.diarium.embedded.webscript.WebScriptContainer;
import se.diarium.embedded.webscript.WebScriptServlet;

/** The web part with the test module in it, on a free port, over a database in memory. */
public final class TestServer implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final ClassPathXmlApplicationContext context;
    private final WebServer server;

    private TestServer(ClassPathXmlApplicationContext context, WebServer server) {
        this.context = context;
        this.server = server;
    }

    /** Starts with settings given as names and values. */
    public static TestServer start(Path work, String... settings) {
        Properties properties = version();
        properties.setProperty("db.url", "jdbc:h2:mem:" + UUID.randomUUID());
        properties.setProperty("server.root.redirect", "/alfresco/s/test/hello/start");
        for (int i = 0; i < settings.length; i += 2) {
            properties.setProperty(settings[i], settings[i + 1]);
        }
        ClassPathXmlApplicationContext context = new ClassPathXmlApplicationContext(
                new String[] {
                    "classpath:se/diarium/embedded/server/test-server-context.xml",
                    "classpath:se/diarium/embedded/context/webscript-context.xml",
                    "classpath:se/diarium/embedded/context/module-context.xml",
                    "classpath:alfresco/module/test-module/module-context.xml"
                },
                false);
        PropertySourcesPlaceholderConfigurer placeholders = new PropertySourcesPlaceholderConfigurer();
        placeholders.setProperties(properties);
        context.addBeanFactoryPostProcessor(placeholders);
        context.refresh();
        WebScriptServlet webScripts =
                new WebScriptServlet(context.getBean(WebScriptContainer.class), context.getBean(ScriptExecutor.class));
        return new TestServer(
                context, WebServer.start(ServerSettings.of(work, "127.0.0.1", 0, properties), webScripts));
    }

    private static Properties version() {
        Properties properties = new Properties();
        try (InputStream file = TestServer.class.getResourceAsStream("/alfresco/version.properties")) {
            properties.load(file);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ApplicationContext context() {
        return context;
    }

    public URI address() {
        return server.address();
    }

    /** A request for a path of this server, to be completed by the caller. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path));
    }

    public HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = request(path);
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> post(String path, String contentType, String body, String... headers) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted", e);
        }
    }

    /** The value of an Authorization header. */
    public static String basic(String text) {
        return "Basic " + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try (context) {
            server.close();
        }
    }
}
