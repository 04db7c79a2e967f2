package se.diarium.search.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.util.FileSystemUtils;
import se.diarium.opensearch.OpenSearchNode;
import se.diarium.register.number.DiarienummerPattern;
import se.diarium.register.number.DiarienummerReader;
import se.diarium.search.Audience;
import se.diarium.search.NumberReader;
import se.diarium.search.analysis.Synonyms;
import se.diarium.search.lucene.LuceneForms;

/** The one OpenSearch node of a run of the tests, and indexes on it that no other test has. */
public final class TestCluster {

    private static final String PATTERN = "{series}/{number}/{year}";
    private static final NumberReader NUMBERS =
            NumberReader.of(new DiarienummerReader(DiarienummerPattern.of(PATTERN), Set.of("RS", "RF", "HSN")));
    private static final AtomicInteger PREFIXES = new AtomicInteger();
    private static OpenSearchNode shared;

    private TestCluster() {}

    /** Address of the node, which is started when it is first asked for. */
    public static synchronized URI url() {
        if (shared == null) {
            try {
                Path folder = Files.createTempDirectory("diarium-opensearch");
                shared = OpenSearchNode.start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shared.url();
    }

    private static void end(Path folder) {
        try {
            shared.kill();
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A prefix that no index has yet. */
    public static String newPrefix() {
        return "test" + PREFIXES.incrementAndGet();
    }

    /** Changes are visible at once. */
    static EngineSettings settings(URI url, String prefix) {
        return new EngineSettings(
                List.of(url),
                "",
                "",
                Optional.empty(),
                prefix,
                1,
                Duration.ofSeconds(30),
                Duration.ofSeconds(30),
                Duration.ZERO);
    }

    public static OpenSearchIndex open(String prefix, Audience audience) {
        return open(settings(url(), prefix), audience, PATTERN);
    }

    /** A public index whose queries know synonyms. */
    static OpenSearchIndex open(String prefix, Synonyms synonyms) {
        LuceneForms forms = new LuceneForms(Audience.PUBLIC, NUMBERS, PATTERN, synonyms);
        return OpenSearchIndex.of(settings(url(), prefix), Audience.PUBLIC, forms);
    }

    static OpenSearchIndex open(EngineSettings settings, Audience audience, String numbering) {
        return OpenSearchIndex.of(settings, audience, new LuceneForms(audience, NUMBERS, numbering, Synonyms.NONE));
    }

    /** Removes the indexes of a prefix. */
    public static void remove(String prefix) {
        send("DELETE", "/" + prefix + "-*");
    }

    /** Names of the indexes of a prefix. */
    public static List<String> indexes(String prefix) {
        return send("GET", "/_cat/indices/" + prefix + "-*?h=index&s=index")
                .strip()
                .lines()
                .map(String::strip)
                .toList();
    }

    /** What the node answers. */
    static String send(String method, String path) {
        try {
            HttpRequest request = HttpRequest.newBuilder(url().resolve(path))
                    .method(method, HttpRequest.BodyPublishers.noBody())
                    .build();
            return HttpClient.newHttpClient()
                    .send(request, HttpResponse.BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
