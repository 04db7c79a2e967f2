package se.diarium.decision.dispatch;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import se.diarium.settings.Settings;

/**
 * What an installation decides of its dispatch.
 *
 * @param sender address that extracts are sent from; empty where none is
 * @param maxBytes the largest extract that is sent
 */
public record DispatchSettings(String sender, long maxBytes) {

    private static final String SENDER = "diarium.dispatch.sender";
    private static final long MEGABYTE = 1024L * 1024;

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    public static DispatchSettings read(Settings settings) {
        String sender = settings.text(SENDER);
        if (!sender.isEmpty()) {
            settings.read(SENDER, "an e-mail address, or nothing", DispatchSettings::address);
        }
        return new DispatchSettings(sender, settings.atLeast(1, "diarium.dispatch.maxMegabytes") * MEGABYTE);
    }

    private static InternetAddress address(String text) {
        try {
            return new InternetAddress(text, true);
        } catch (AddressException wrong) {
            throw new IllegalArgumentException(wrong.getMessage(), wrong);
        }
    }
}
