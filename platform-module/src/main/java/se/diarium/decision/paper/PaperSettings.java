package se.diarium.decision.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.DefaultResourceLoader;
import se.diarium.decision.paper.docx.Picture;
import se.diarium.settings.Settings;

/**
 * What the papers of meetings look like, and what making bundles may take.
 *
 * @param region the name of the authority; empty where it is not set
 * @param mark its logotype; null for none
 * @param bundleMegabytes heap of the process that makes a bundle
 * @param bundleSeconds how long that may take
 */
record PaperSettings(String region, Picture mark, int bundleMegabytes, int bundleSeconds) {

    private static final String LOGO = "a PNG or JPEG file, as classpath:... or file:/..., or nothing";
    private static final int LEAST_MEGABYTES = 64;

    /** @throws se.diarium.settings.WrongSettingException when a setting cannot be used */
    static PaperSettings read(Settings settings) {
        String region = settings.text("diarium.authority.name");
        Picture mark = settings.text("diarium.paper.logo").isEmpty()
                ? null
                : settings.read("diarium.paper.logo", LOGO, place -> Picture.of(bytes(place), region));
        return new PaperSettings(
                region,
                mark,
                settings.atLeast(LEAST_MEGABYTES, "diarium.bundle.memoryMegabytes"),
                settings.atLeast(1, "diarium.bundle.timeoutSeconds"));
    }

    private static byte[] bytes(String place) {
        try (InputStream in = new DefaultResourceLoader(PaperSettings.class.getClassLoader())
                .getResource(place)
                .getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }
}
