package se.diarium.decision;

import java.util.Locale;
import se.diarium.settings.Settings;

/**
 * Whether and how those a task waits for are told by mail.
 *
 * @param enabled whether at all
 * @param language language of the messages
 */
record NoticeSettings(boolean enabled, Locale language) {

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    static NoticeSettings read(Settings settings) {
        return new NoticeSettings(
                settings.flag("diarium.mail.enabled"),
                Locale.forLanguageTag(settings.oneOf("diarium.mail.language", "sv", "en")));
    }
}
