package se.diarium.settings;

import java.util.Locale;

/**
 * Whether those who have something to do are told by mail, and how.
 *
 * @param enabled whether at all
 * @param language language of the messages
 */
public record MailSettings(boolean enabled, Locale language) {

    /** @throws WrongSettingException when a setting cannot be used */
    public static MailSettings read(Settings settings) {
        return new MailSettings(
                settings.flag("diarium.mail.enabled"),
                Locale.forLanguageTag(settings.oneOf("diarium.mail.language", "sv", "en")));
    }
}
