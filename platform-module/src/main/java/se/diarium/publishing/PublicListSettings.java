package se.diarium.publishing;

import se.diarium.register.listing.Readership;
import se.diarium.settings.Settings;

/**
 * What an installation decides of the lists that citizens see.
 *
 * @param readership whether what is registered is listed, or what is published alone
 */
public record PublicListSettings(Readership readership) {

    private static final String ACCEPTED = "published or registered";

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    public static PublicListSettings read(Settings settings) {
        return new PublicListSettings(settings.read("diarium.publicLists", ACCEPTED, PublicListSettings::readership));
    }

    private static Readership readership(String text) {
        return switch (text) {
            case "published" -> Readership.PUBLISHED;
            case "registered" -> Readership.REGISTERED;
            default -> throw new IllegalArgumentException("neither");
        };
    }
}
