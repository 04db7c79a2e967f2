package se.diarium.decision.reading;

import java.util.Arrays;
import org.apache.commons.codec.digest.DigestUtils;

/** Short forms of what something says, equal where it says the same. */
final class Digests {

    private Digests() {}

    static String of(Object... values) {
        return DigestUtils.sha256Hex(Arrays.toString(values));
    }
}
