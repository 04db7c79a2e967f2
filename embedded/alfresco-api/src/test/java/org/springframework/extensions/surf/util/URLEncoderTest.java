package org.springframework.extensions.surf.util;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class URLEncoderTest {

    @Test
    void encodesAPartWithItsSeparators() {
        assertThat(URLEncoder.encode("RS/595 å&b")).isEqualTo("RS%2f595%20%c3%a5%26b");
    }

    @Test
    void keepsTheSeparatorsOfAWholeUrl() {
        assertThat(URLEncoder.encodeUri("/a b?c=ö")).isEqualTo("/a%20b?c=%c3%b6");
    }
}
