package se.diarium.web.pages;

import java.net.URI;
import java.util.Locale;
import se.diarium.web.problem.ProblemKind;
import se.diarium.web.problem.RequestException;

/**
 * Whether a form was sent from a page of this site. Browsers send who is logged in along with what other sites make them send, and say
 * where it comes from: in {@code Sec-Fetch-Site} where the connection is private, else in {@code Origin}. What is no browser says neither
 * and sends nothing but what its user has it send.
 */
final class OwnForm {

    private OwnForm() {}

    /** @throws RequestException if the form is another site's */
    static void require(PageRequest request) {
        String site = request.header("Sec-Fetch-Site");
        String origin = request.header("Origin");
        boolean own = site != null
                ? site.equals("same-origin")
                : origin == null || authority(origin).equals(lower(request.header("Host")));
        if (!own) {
            throw RequestException.of(ProblemKind.NOT_ALLOWED, "foreignForm");
        }
    }

    /** Host and port of an origin; empty for one that is kept secret. */
    private static String authority(String origin) {
        try {
            return lower(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }

    private static String lower(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
