package se.diarium.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.diarium.embedded.server.ServedTest;

/** What templates are given. */
class WebScriptTemplateTest extends ServedTest {

    @Test
    void speaksTheFirstLanguageOfTheCaller() {
        String page = server.get("/alfresco/s/test/hello/Anna", "Accept-Language", "sv-SE,en;q=0.5")
                .body();
        assertThat(page).contains("lang=\"sv_SE\"", "Hej på dig Anna, nummer 7");
    }

    @Test
    void fallsBackToTheBaseBundle() {
        assertThat(server.get("/alfresco/s/test/hello/Anna", "Accept-Language", "sv")
                        .body())
                .contains("shared");
    }

    @Test
    void forgetsTheLanguageWithTheRequest() {
        server.get("/alfresco/s/test/hello/Anna", "Accept-Language", "sv");
        assertThat(server.get("/alfresco/s/test/hello/Anna").body()).contains("Hello Anna");
    }

    @Test
    void givesTheKeyOfATextThatIsMissing() {
        assertThat(server.get("/alfresco/s/test/hello/Anna").body()).contains("hello.unknown");
    }

    @Test
    void givesUrlFormatAndArguments() {
        assertThat(server.get("/alfresco/s/test/hello/Anna?q=%C3%A5r+2024").body())
                .contains("<a href=\"/alfresco/x\">Anna</a>", " text/html ", "år 2024");
    }

    @Test
    void escapesForJson() {
        assertThat(server.get("/alfresco/s/test/hello/a%22b.json").body()).contains("\"escaped\": \"a\\\"b\"");
    }
}
