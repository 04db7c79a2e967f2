package se.diarium.embedded.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.alfresco.i18n.ResourceBundleBootstrapComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RegisteredMessagesTest {

    private final RegisteredMessages messages = new RegisteredMessages();

    @BeforeEach
    void registerBundle() {
        new ResourceBundleBootstrapComponent().setResourceBundles(List.of("alfresco.module.test-module.messages.test"));
    }

    @AfterEach
    void forgetLocale() {
        messages.setLocale(null);
    }

    @Test
    void speaksTheLocaleOfTheThread() {
        messages.setLocale(Locale.forLanguageTag("sv-SE"));
        assertThat(messages.getMessage("test.greeting")).isEqualTo("Hej från modulen");
    }

    @Test
    void givesNothingForAKeyThatIsMissing() {
        assertThat(messages.getMessage("test.missing")).isNull();
        assertThat(messages.getMessage("test.missing", "value")).isNull();
    }

    @Test
    void namesTheBundlesRegisteredWithIt() {
        messages.registerResourceBundle("alfresco/module/test-module/messages/test");
        assertThat(messages.getRegisteredBundles()).containsExactly("alfresco.module.test-module.messages.test");
    }
}
