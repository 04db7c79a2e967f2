package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The pictures that the suite keeps of the main pages. With {@code -Dscreenshots.update=true} those that a page no longer looks
 * like are made anew, and those that are missing are made: look at them before they are committed.
 */
final class KeptPictures {

    /** The part of a page that may differ: more than a clock that was not covered, less than a button. */
    static final double TOLERANCE = 0.002;

    static final String UPDATE = "screenshots.update";

    private static final Path KEPT = Path.of("src/test/resources/se/diarium/acceptance/screenshots");
    private static final Path SEEN = Path.of("target/screenshots");

    private KeptPictures() {}

    /** Fails unless a page looks as it did, and leaves what is seen and where it differs in {@code target/screenshots}. */
    static void compare(String name, Picture seen) {
        Path kept = KEPT.resolve(name + ".png");
        boolean isKept = Files.exists(kept);
        double unlike = isKept ? Picture.read(kept).unlike(seen) : 1;
        if (unlike <= TOLERANCE) {
            return;
        }
        if (Boolean.getBoolean(UPDATE)) {
            seen.write(kept);
            return;
        }
        seen.write(SEEN.resolve(name + ".png"));
        if (isKept) {
            seen.markedAgainst(Picture.read(kept)).write(SEEN.resolve(name + "-difference.png"));
        }
        assertThat(unlike)
                .as(
                        "%s is unlike its kept picture; what is seen, and where it differs in red, lies in %s;"
                                + " if it is meant, make the picture anew with -Dscreenshots.update=true",
                        name, SEEN)
                .isLessThanOrEqualTo(TOLERANCE);
    }

    /** The names of the pictures that are kept. */
    static List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.map(file -> file.getFileName().toString().replace(".png", ""))
                    .sorted()
                    .toList();
        }
    }

    static long bytes() throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
