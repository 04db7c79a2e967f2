package se.diarium.embedded.security.authentication;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.security.authentication.AuthenticationException;
import se.diarium.embedded.security.authentication.TicketSettings.Expiry;

/**
 * The tickets that stand for a login. They live in memory, as on the genuine platform's default: a restart ends every
 * session.
 */
public final class Tickets {

    private static final String PREFIX = "TICKET_";
    private static final int BYTES = 20;
    private static final int SWEEP_EVERY = 256;

    private record Ticket(String userName, Instant expires) {

        boolean expired(Instant now) {
            return expires != null && !now.isBefore(expires);
        }
    }

    private final Map<String, Ticket> tickets = new ConcurrentHashMap<>();
    private final Map<String, String> ticketOfUser = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final TicketSettings settings;
    private final Clock clock;
    private int issued;

    public Tickets(TicketSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A ticket for a user: the one that is valid already, where users have one each, or else a new one. */
    public synchronized String issue(String userName) {
        if (settings.oneForEachUser()) {
            Optional<String> valid = valid(userName);
            if (valid.isPresent()) {
                return valid.get();
            }
        }
        if (++issued % SWEEP_EVERY == 0) {
            sweep();
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String ticket = PREFIX + HexFormat.of().formatHex(bytes);
        tickets.put(ticket, new Ticket(userName, expiry()));
        ticketOfUser.put(userName, ticket);
        return ticket;
    }

    /** The ticket a user has, unless it has expired; asking counts as using it. */
    public Optional<String> valid(String userName) {
        String ticket = ticketOfUser.get(userName);
        return ticket == null ? Optional.empty() : use(ticket).map(found -> ticket);
    }

    /**
     * The user a ticket stands for; asking counts as using it.
     *
     * @throws AuthenticationException when nobody was given this ticket, or it has expired or been taken back
     */
    public String validate(String ticket) {
        return Optional.ofNullable(ticket)
                .flatMap(this::use)
                .map(Ticket::userName)
                .orElseThrow(() -> new AuthenticationException("The ticket is not valid, or no longer so"));
    }

    /** Takes a ticket back; one that is not known is ignored. */
    public void invalidate(String ticket) {
        Ticket removed = tickets.remove(ticket);
        if (removed != null) {
            ticketOfUser.remove(removed.userName(), ticket);
        }
    }

    /** Takes every ticket of a user back. */
    public void invalidateUser(String userName) {
        ticketOfUser.remove(userName);
        tickets.values().removeIf(ticket -> ticket.userName().equals(userName));
    }

    private Optional<Ticket> use(String name) {
        Ticket ticket = tickets.get(name);
        if (ticket == null) {
            return Optional.empty();
        }
        if (ticket.expired(clock.instant())) {
            invalidate(name);
            return Optional.empty();
        }
        if (settings.expire() && settings.expiry() == Expiry.AFTER_INACTIVITY) {
            tickets.replace(name, ticket, new Ticket(ticket.userName(), expiry()));
        }
        return Optional.of(ticket);
    }

    private Instant expiry() {
        boolean forever = !settings.expire() || settings.expiry() == Expiry.DO_NOT_EXPIRE;
        return forever ? null : clock.instant().plus(settings.validFor());
    }

    private void sweep() {
        Instant now = clock.instant();
        tickets.forEach((name, ticket) -> {
            if (ticket.expired(now)) {
                invalidate(name);
            }
        });
    }
}
