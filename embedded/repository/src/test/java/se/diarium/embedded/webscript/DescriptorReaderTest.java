package se.diarium.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.RequiredAuthentication;
import org.springframework.extensions.webscripts.Description.RequiredTransaction;
import org.springframework.extensions.webscripts.Description.TransactionCapability;
import org.springframework.extensions.webscripts.Store;
import org.springframework.extensions.webscripts.WebScriptException;

class DescriptorReaderTest {

    @Test
    void fillsInDefaults() throws IOException {
        Description description = read("");
        assertThat(description.getId()).isEqualTo("se/example/list.get");
        assertThat(description.getScriptPath()).isEqualTo("se/example");
        assertThat(description.getMethod()).isEqualTo("GET");
        assertThat(description.getDefaultFormat()).isEqualTo("html");
        assertThat(description.getFormatStyle()).isEqualTo(Description.FormatStyle.any);
        assertThat(description.getRequiredAuthentication()).isEqualTo(RequiredAuthentication.none);
        assertThat(description.getRequiredTransaction()).isEqualTo(RequiredTransaction.none);
        assertThat(description.getRequiredCache().getNeverCache()).isTrue();
        assertThat(description.getMultipartProcessing()).isTrue();
    }

    @Test
    void requiresATransactionThatMayWriteWhenAUserIsRequired() throws IOException {
        Description description = read("<authentication>user</authentication>");
        assertThat(description.getRequiredTransaction()).isEqualTo(RequiredTransaction.required);
        assertThat(description.getRequiredTransactionParameters().getCapability())
                .isEqualTo(TransactionCapability.readwrite);
    }

    @Test
    void readsTheTransaction() throws IOException {
        Description description =
                read("<transaction allow=\"readonly\" buffersize=\"0\">requiresnew</transaction><family>A</family>");
        assertThat(description.getRequiredTransaction()).isEqualTo(RequiredTransaction.requiresnew);
        assertThat(description.getRequiredTransactionParameters().getCapability())
                .isEqualTo(TransactionCapability.readonly);
        assertThat(description.getRequiredTransactionParameters().getBufferSize())
                .isZero();
        assertThat(description.getFamilys()).containsExactly("A");
    }

    @Test
    void saysWhatIsWrong() {
        assertThatThrownBy(() -> read("<authentication>everybody</authentication>"))
                .isInstanceOf(WebScriptException.class)
                .hasMessageContaining("Authentication 'everybody' is not a valid value");
        assertThatThrownBy(() -> read("<format default=\"exe\"/>")).hasMessageContaining("'exe' is unknown");
        assertThatThrownBy(() -> read("<transaction buffersize=\"x\"/>")).hasMessageContaining("Buffer size");
        assertThatThrownBy(() -> read("<")).hasMessageContaining("Failed to parse");
    }

    @Test
    void readsNoExternalEntities() {
        assertThatThrownBy(() -> readDocument("<!DOCTYPE webscript SYSTEM \"file:///etc/passwd\"><webscript/>"))
                .isInstanceOf(WebScriptException.class);
    }

    private static Description read(String elements) throws IOException {
        return readDocument("<webscript><shortname>List</shortname><url>/list</url>" + elements + "</webscript>");
    }

    private static Description readDocument(String document) throws IOException {
        Store store = Mockito.mock(Store.class);
        Mockito.when(store.getDocument("se/example/list.get.desc.xml"))
                .thenReturn(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
        return new DescriptorReader(Formats.platform())
                .read(new ScriptDescription.Origin(store, "se/example/list.get.desc.xml"));
    }
}
