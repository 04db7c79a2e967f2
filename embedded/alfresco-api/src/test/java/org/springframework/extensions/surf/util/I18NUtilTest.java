package org.springframework.extensions.surf.util;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class I18NUtilTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Locale SWEDISH_IN_FINLAND = Locale.forLanguageTag("sv-FI");

    @AfterEach
    void forgetLocale() {
        I18NUtil.setLocale(null);
    }

    @Test
    void takesTheFirstLanguageOfAHeader() {
        I18NUtil.setLocaleFromLanguage("sv-SE,sv;q=0.9,en;q=0.8");
        assertThat(I18NUtil.getLocale()).isEqualTo(Locale.forLanguageTag("sv-SE"));
    }

    @Test
    void keepsTheLocaleWithoutAHeader() {
        I18NUtil.setLocale(SWEDISH);
        I18NUtil.setLocaleFromLanguage(null);
        I18NUtil.setLocaleFromLanguage("");
        assertThat(I18NUtil.getLocale()).isEqualTo(SWEDISH);
    }

    @Test
    void readsLanguageAndCountry() {
        assertThat(I18NUtil.parseLocale("sv_FI")).isEqualTo(SWEDISH_IN_FINLAND);
        assertThat(I18NUtil.parseLocale("sv")).isEqualTo(SWEDISH);
        assertThat(I18NUtil.parseLocale(null)).isNull();
    }

    @Test
    void givesTheDefaultForWhatIsNoLocale() {
        for (String written : new String[] {"*", "../../etc", "SV", "sv_se", "a", ""}) {
            assertThat(I18NUtil.parseLocale(written)).as(written).isEqualTo(Locale.getDefault());
        }
    }

    @Test
    void findsTheNearestLocale() {
        Set<Locale> options = new LinkedHashSet<>(List.of(Locale.ENGLISH, SWEDISH, SWEDISH_IN_FINLAND));
        assertThat(I18NUtil.getNearestLocale(SWEDISH_IN_FINLAND, options)).isEqualTo(SWEDISH_IN_FINLAND);
        assertThat(I18NUtil.getNearestLocale(Locale.forLanguageTag("sv-SE"), options))
                .isEqualTo(SWEDISH);
        assertThat(I18NUtil.getNearestLocale(Locale.FRENCH, options)).isNull();
    }
}
