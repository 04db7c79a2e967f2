package se.diarium.indexing;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.diarium.search.opensearch.EngineSettings;
import se.diarium.search.opensearch.TrustedCertificate;
import se.diarium.settings.Settings;

/**
 * Which engine keeps the indexes.
 *
 * @param openSearch the cluster they are in; empty when this machine has its own
 */
public record SearchEngineSettings(Optional<EngineSettings> openSearch) {

    private static final String OPEN_SEARCH = "diarium.search.opensearch.";
    private static final String URLS = "addresses such as https://search.example.se:9200 with commas between";
    private static final Pattern PREFIX = Pattern.compile("[a-z0-9][a-z0-9-]{0,60}");
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    public static SearchEngineSettings read(Settings settings) {
        boolean chosen =
                settings.oneOf("diarium.search.engine", "lucene", "opensearch").equals("opensearch");
        EngineSettings cluster = cluster(settings);
        return new SearchEngineSettings(chosen ? Optional.of(cluster) : Optional.empty());
    }

    private static EngineSettings cluster(Settings settings) {
        String user = settings.text(OPEN_SEARCH + "user");
        if (settings.text(OPEN_SEARCH + "urls").contains("@")) {
            throw settings.secretRefused(
                    OPEN_SEARCH + "urls", URLS, "a user and a password have settings of their own");
        }
        List<URI> urls = settings.read(OPEN_SEARCH + "urls", URLS, text -> urls(text, user));
        return new EngineSettings(
                urls,
                user,
                settings.text(OPEN_SEARCH + "password"),
                certificate(settings),
                settings.read(
                        OPEN_SEARCH + "prefix",
                        "small letters, figures and hyphens, at most 61, with a letter or a figure first",
                        SearchEngineSettings::prefix),
                settings.atLeast(1, OPEN_SEARCH + "shards"),
                Duration.ofSeconds(settings.atLeast(1, OPEN_SEARCH + "timeoutSeconds")),
                Duration.ofSeconds(settings.atLeast(1, OPEN_SEARCH + "patienceSeconds")),
                Duration.ofMillis(settings.atLeast(10, OPEN_SEARCH + "refreshMillis")));
    }

    private static List<URI> urls(String text, String user) {
        return Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(URI::create)
                .map(url -> address(url, user))
                .toList();
    }

    private static URI address(URI url, String user) {
        if (url.getScheme() == null || !SCHEMES.contains(url.getScheme()) || url.getHost() == null) {
            throw new IllegalArgumentException(url + " is no address of a server");
        }
        if (!user.isEmpty() && url.getScheme().equals("http") && !isThisMachine(url.getHost())) {
            throw new IllegalArgumentException("a password would be sent to " + url + " for all to read");
        }
        return url;
    }

    private static boolean isThisMachine(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static Optional<Path> certificate(Settings settings) {
        String name = OPEN_SEARCH + "certificate";
        if (settings.text(name).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(settings.read(name, "a PEM file with certificates, or nothing", text -> {
            Path file = Path.of(text);
            TrustedCertificate.context(file);
            return file;
        }));
    }

    private static String prefix(String text) {
        if (!PREFIX.matcher(text).matches()) {
            throw new IllegalArgumentException("OpenSearch has no such names");
        }
        return text;
    }
}
