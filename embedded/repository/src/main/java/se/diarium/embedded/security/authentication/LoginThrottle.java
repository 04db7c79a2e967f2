package se.diarium.embedded.security.authentication;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The brake on guessing a password: after a number of failures in a row a user cannot log in, right password or not,
 * until the last attempt is some seconds past. The settings {@code authentication.protection.*}.
 */
public final class LoginThrottle {

    private static final Logger LOGGER = LoggerFactory.getLogger(LoginThrottle.class);
    private static final int REMEMBERED_USERS = 10_000;

    /**
     * @param enabled whether there is a brake at all
     * @param limit the failures in a row from which on it holds
     * @param period how long it holds after the last attempt
     */
    public record Settings(boolean enabled, int limit, Duration period) {}

    private record Failures(int count, Instant last) {}

    private final Map<String, Failures> failures = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > REMEMBERED_USERS;
        }
    };
    private final Settings settings;
    private final Clock clock;

    public LoginThrottle(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether attempts to log in as this user are refused at the moment. */
    public synchronized boolean holds(String userName) {
        Failures known = settings.enabled() ? failures.get(key(userName)) : null;
        return known != null
                && known.count() >= settings.limit()
                && clock.instant().isBefore(known.last().plus(settings.period()));
    }

    /** Notes a failed attempt, a refused one too. */
    public synchronized void failed(String userName) {
        if (!settings.enabled()) {
            return;
        }
        Failures known = failures.get(key(userName));
        int count = known == null ? 1 : known.count() + 1;
        if (count == settings.limit()) {
            LOGGER.warn("{} logins in a row have failed for one user; further ones are refused for a while", count);
        }
        failures.put(key(userName), new Failures(count, clock.instant()));
    }

    /** Forgets the failures of a user who has logged in. */
    public synchronized void succeeded(String userName) {
        failures.remove(key(userName));
    }

    private static String key(String userName) {
        return userName.toLowerCase(Locale.ROOT);
    }
}
