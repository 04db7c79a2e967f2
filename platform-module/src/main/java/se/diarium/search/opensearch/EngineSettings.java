package se.diarium.search.opensearch;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Where OpenSearch is and how it is used.
 *
 * @param urls addresses of its nodes; each is tried when the one before does not answer
 * @param user empty when it asks for none
 * @param password of the user; never shown or logged
 * @param certificate certificate, or several, in PEM form, of who signed those of the nodes; without it the ones Java trusts
 * @param prefix how the names of our indexes begin
 * @param shards pieces of each index made from now on
 * @param timeout longest time of a search; what has been found by then is the answer
 * @param patience longest time a change is tried when OpenSearch has too much to do
 * @param refreshInterval changes are visible after at most this long; zero has each wait until it is visible
 */
public record EngineSettings(
        List<URI> urls,
        String user,
        String password,
        Optional<Path> certificate,
        String prefix,
        int shards,
        Duration timeout,
        Duration patience,
        Duration refreshInterval) {

    public EngineSettings {
        urls = List.copyOf(urls);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "OpenSearch at " + urls + (user.isEmpty() ? "" : " as " + user) + ", indexes " + prefix + "-*";
    }
}
