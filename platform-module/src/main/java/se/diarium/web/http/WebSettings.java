package se.diarium.web.http;

import java.net.URI;
import java.util.Set;
import se.diarium.settings.Settings;

/**
 * What an installation decides of the module's face to the world.
 *
 * @param maxUploadMegabytes the largest file taken in over HTTP, in megabytes of 1024 × 1024 bytes
 * @param authorityName the authority whose register this is; empty for none
 * @param publicAddress scheme and host that citizens use, without a slash at the end; empty to take it from each request
 */
public record WebSettings(int maxUploadMegabytes, String authorityName, String publicAddress) {

    private static final String PUBLIC_ADDRESS = "diarium.publicAddress";

    /**
     * Reads the settings.
     *
     * @param region name of the region by its governance model, for where no authority is named; may be empty
     * @throws se.diarium.settings.WrongSettingException when a setting cannot be used
     */
    public static WebSettings read(Settings settings, String region) {
        String address = settings.text(PUBLIC_ADDRESS);
        if (!address.isEmpty()) {
            settings.read(PUBLIC_ADDRESS, "a scheme and a host, such as https://diarium.example.se", WebSettings::site);
        }
        String authority = settings.text("diarium.authority.name");
        return new WebSettings(
                settings.atLeast(1, "diarium.upload.maxMegabytes"), authority.isEmpty() ? region : authority, address);
    }

    private static URI site(String text) {
        URI address = URI.create(text);
        if (!Set.of("http", "https").contains(String.valueOf(address.getScheme()))
                || address.getHost() == null
                || !address.getRawPath().isEmpty()
                || address.getRawQuery() != null
                || address.getRawFragment() != null) {
            throw new IllegalArgumentException("not a scheme and a host alone");
        }
        return address;
    }
}
