package se.diarium.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.extensions.webscripts.WebScriptRequest;

class PageToolsTest {

    @ParameterizedTest
    @CsvSource({
        "https://diarium.example.se:443, https://diarium.example.se",
        "http://diarium.example.se:80, http://diarium.example.se",
        "http://localhost:8080, http://localhost:8080",
        "http://diarium.example.se:443, http://diarium.example.se:443"
    })
    void thePublicAddressNamesThePortOnlyWhereItIsNotTheUsualOne(String server, String expected) {
        WebScriptRequest request = mock(WebScriptRequest.class);
        when(request.getServerPath()).thenReturn(server);
        PageTools tools = new PageTools(null, null, null, "", "", () -> false);

        assertThat(tools.publicAddress(request)).isEqualTo(expected);
    }
}
