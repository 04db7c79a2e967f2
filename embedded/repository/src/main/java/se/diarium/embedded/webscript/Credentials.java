package se.diarium.embedded.webscript;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.extensions.webscripts.Status;
import org.springframework.extensions.webscripts.WebScriptException;

/** What a request says of its sender. Passwords are never part of its text. */
sealed interface Credentials {

    /** A ticket from an earlier login. */
    record Ticket(String ticket) implements Credentials {

        @Override
        public String toString() {
            return "Ticket";
        }
    }

    /** A name and a password. */
    record Password(String user, String password) implements Credentials {

        @Override
        public String toString() {
            return "Password of " + user;
        }
    }

    /** The ticket in the URL, {@code ?alf_ticket=}. */
    static Optional<Ticket> ofUrl(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter("alf_ticket"))
                .filter(ticket -> !ticket.isEmpty())
                .map(Ticket::new);
    }

    /**
     * The Authorization header: Basic with a user and a password, with {@code ROLE_TICKET} and a ticket, or with a ticket alone.
     *
     * @return nothing when the header is missing or malformed
     * @throws WebScriptException 401 for another scheme than Basic
     */
    static Optional<Credentials> ofHeader(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header == null || header.isBlank()) {
            return Optional.empty();
        }
        String[] parts = header.trim().split(" +");
        if (!parts[0].equalsIgnoreCase("basic")) {
            throw new WebScriptException(Status.STATUS_UNAUTHORIZED, "Authorization '" + parts[0] + "' not supported.");
        }
        return parts.length == 2 ? decode(parts[1]) : Optional.empty();
    }

    private static Optional<Credentials> decode(String encoded) {
        String text;
        try {
            text = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        int colon = text.indexOf(':');
        String user = colon < 0 ? "" : text.substring(0, colon);
        String secret = text.substring(colon + 1);
        return Optional.of(
                user.isEmpty() || user.equalsIgnoreCase("ROLE_TICKET")
                        ? new Ticket(secret)
                        : new Password(user, secret));
    }
}
