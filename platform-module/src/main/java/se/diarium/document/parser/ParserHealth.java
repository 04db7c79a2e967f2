package se.diarium.document.parser;

import java.time.Instant;
import org.apache.tika.pipes.PipesResult;

/**
 * How the child processes that read files have done.
 *
 * @param answered when one last answered, whatever it made of its file; null if none ever has
 * @param failed when one last ended or could not be started, if none has answered since; otherwise null
 * @param failure what was said then
 */
public record ParserHealth(Instant answered, Instant failed, String failure) {

    ParserHealth after(PipesResult result) {
        return switch (result.getStatus()) {
            case CLIENT_UNAVAILABLE_WITHIN_MS, UNSPECIFIED_CRASH, INTERRUPTED_EXCEPTION ->
                failed(result.getStatus().name());
            default -> new ParserHealth(Instant.now(), null, null);
        };
    }

    ParserHealth failed(String why) {
        return new ParserHealth(answered, Instant.now(), why);
    }
}
