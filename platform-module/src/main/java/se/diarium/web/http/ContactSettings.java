package se.diarium.web.http;

import java.time.LocalDate;
import java.util.regex.Pattern;
import se.diarium.settings.Settings;

/**
 * How the authority is reached, and what it says of its site; empty where nothing is given.
 *
 * @param email of whom one asks about the register and for documents
 * @param dataProtection how the data protection officer is reached
 * @param assessed the day on which the authority assessed how accessible the site is; null while it has not
 */
public record ContactSettings(String email, String phone, String address, String dataProtection, LocalDate assessed) {

    private static final String EMAIL = "diarium.authority.email";
    private static final String ASSESSED = "diarium.accessibility.assessed";
    private static final Pattern MAILBOX = Pattern.compile("[^@\\s]+@[^@\\s]+");
    private static final Pattern LINE = Pattern.compile(".{1,500}");

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    public static ContactSettings read(Settings settings) {
        return new ContactSettings(
                email(settings),
                text(settings, "diarium.authority.phone"),
                text(settings, "diarium.authority.address"),
                text(settings, "diarium.authority.dataProtection"),
                settings.text(ASSESSED).isEmpty()
                        ? null
                        : settings.read(ASSESSED, "a day, such as 2026-05-31, or nothing", LocalDate::parse));
    }

    private static String email(Settings settings) {
        if (settings.text(EMAIL).isEmpty()) {
            return "";
        }
        return settings.read(EMAIL, "an e-mail address, or nothing", text -> matching(MAILBOX, text));
    }

    private static String text(Settings settings, String name) {
        if (settings.text(name).isEmpty()) {
            return "";
        }
        return settings.read(name, "at most 500 characters, or nothing", text -> matching(LINE, text));
    }

    private static String matching(Pattern accepted, String text) {
        if (!accepted.matcher(text).matches()) {
            throw new IllegalArgumentException("");
        }
        return text;
    }
}
