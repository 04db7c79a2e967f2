package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is said where the pages cannot be tested. */
class ChromiumTest {

    @Test
    void aMissingBrowserIsNamedWithItsPackageAndWhatWasLeftOut() {
        assertThat(Chromium.missing(Path.of("/usr/bin/chromium")))
                .contains("WARNING", "/usr/bin/chromium", "apt-get install chromium", "LEFT OUT");
    }
}
