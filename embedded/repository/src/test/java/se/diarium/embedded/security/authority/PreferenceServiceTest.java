package se.diarium.embedded.security.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.preference.PreferenceService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.diarium.embedded.security.SecurityFixture;

class PreferenceServiceTest {

    @RegisterExtension
    static final SecurityFixture REPOSITORY = new SecurityFixture();

    private PreferenceService preferences;
    private String user;

    @BeforeEach
    void makeUser() {
        preferences = REPOSITORY.bean("PreferenceService", PreferenceService.class);
        user = REPOSITORY.asSystem(REPOSITORY::person);
    }

    private void choose(String name, String value) {
        REPOSITORY.as(user, () -> {
            preferences.setPreferences(user, Map.of(name, value));
            return null;
        });
    }

    @Test
    void whatAUserHasNotChosenIsNull() {
        assertThat(REPOSITORY.as(user, () -> preferences.getPreference(user, "locale")))
                .isNull();
    }

    @Test
    void whatAUserChoosesIsAddedToWhatWasChosenBefore() {
        choose("locale", "sv_SE");
        choose("other", "x");

        assertThat(REPOSITORY.asSystem(() -> preferences.getPreference(user, "locale")))
                .isEqualTo("sv_SE");
        assertThat(REPOSITORY.asSystem(() -> preferences.getPreference(user, "other")))
                .isEqualTo("x");
    }

    @Test
    void anotherUserMayNotSeeIt() {
        choose("locale", "en");
        String other = REPOSITORY.asSystem(REPOSITORY::person);

        assertThatThrownBy(() -> REPOSITORY.as(other, () -> preferences.getPreference(user, "locale")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
