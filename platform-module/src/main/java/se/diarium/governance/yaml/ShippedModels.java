package se.diarium.governance.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The models that come with the module, each a file of its own that a region can take over or begin from. */
public final class ShippedModels {

    /** Their codes. */
    public static final List<String> CODES =
            List.of("ostergotland", "regionplan", "blekinge", "jamtland-harjedalen", "halland");

    private static final String FILE = "/alfresco/module/diarium-platform/models/%s.yaml";

    private ShippedModels() {}

    /**
     * The file of a model, as it is shipped.
     *
     * @throws IllegalArgumentException if there is none of this code
     */
    public static byte[] file(String code) {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException(code + " is no shipped model; there are " + String.join(", ", CODES));
        }
        try (InputStream in = ShippedModels.class.getResourceAsStream(FILE.formatted(code))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
