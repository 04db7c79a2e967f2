package se.diarium.intake;

import java.util.Comparator;
import java.util.Optional;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.RegisterCalendar;
import se.diarium.settings.Settings;

/**
 * What an installation decides of requests for documents that are made on its pages.
 *
 * @param series the series that they are registered in; empty for RS where there is one, else for the first body that goes on
 * @param open whether they are taken in there at all
 * @param perHour how many are taken in during an hour
 */
public record RequestSettings(String series, boolean open, int perHour) {

    private static final String SERIES = "diarium.requests.series";
    private static final String NONE = "-";

    /** Regionstyrelsen, which leads the administration. */
    private static final String EXECUTIVE = "RS";

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    public static RequestSettings read(Settings settings, Bodies bodies) {
        String series = settings.text(SERIES);
        boolean open = !series.equals(NONE);
        if (open && !series.isEmpty()) {
            String accepted = "the code of a body (" + String.join(", ", bodies.codes()) + "), - for none, or nothing";
            settings.read(SERIES, accepted, code -> known(bodies, code));
        }
        return new RequestSettings(series, open, settings.atLeast(1, "diarium.requests.perHour"));
    }

    private static Body known(Bodies bodies, String code) {
        return bodies.byCode(code).orElseThrow(() -> new IllegalArgumentException(""));
    }

    /** The series as the bodies are now; nothing where requests are not taken in. */
    Optional<String> series(Bodies bodies, RegisterCalendar calendar) {
        if (!open) {
            return Optional.empty();
        }
        return bodies.all().stream()
                .filter(body -> !body.endedBefore(calendar.today()))
                .map(Body::code)
                .filter(code -> series.isEmpty() || series.equals(code))
                .min(Comparator.comparing(code -> !code.equals(EXECUTIVE)));
    }
}
