package se.diarium.web.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Texts in one language, for templates: {@code t.of("key", …)}.
 *
 * @param texts the bundle
 */
public record Speech(Texts texts, Language language) {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final String LONG_DAY = "d MMMM yyyy";

    /** The message with its arguments. */
    public String of(String key, Object... arguments) {
        return texts.get(language, key, arguments);
    }

    /** The message below the prefix for a code, or the code itself where there is none. */
    public String label(String prefix, String code) {
        String key = prefix + "." + code;
        return texts.has(language, key) ? texts.get(language, key) : code;
    }

    /** The day in words, as {@code 20 maj 2024}; empty for null. */
    public String day(LocalDate day) {
        return day == null
                ? ""
                : DateTimeFormatter.ofPattern(LONG_DAY, language.locale()).format(day);
    }

    /** The day of the instant in Sweden, in words. */
    public String day(Instant instant) {
        return day(instant.atZone(SWEDEN).toLocalDate());
    }

    /** The time in Sweden to the minute, as {@code 2024-05-20 13:45}; empty for null. */
    public String minute(Instant instant) {
        return instant == null ? "" : MINUTE.format(instant.atZone(SWEDEN));
    }

    /** A number of bytes in the unit people use. */
    public String size(long bytes) {
        if (bytes < 1000) {
            return of("size.bytes", bytes);
        }
        if (bytes < 1_000_000) {
            return of("size.kilobytes", Math.max(1, Math.round(bytes / 1000.0)));
        }
        return of("size.megabytes", Math.round(bytes / 100_000.0) / 10.0);
    }
}
