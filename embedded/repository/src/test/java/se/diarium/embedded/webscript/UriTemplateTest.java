package se.diarium.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.extensions.webscripts.WebScriptException;

class UriTemplateTest {

    @Test
    void takesVariablesApart() {
        assertThat(new UriTemplate("/cases/{series}/{number}/{year}").match("/cases/RS/595/2023"))
                .contains(Map.of("series", "RS", "number", "595", "year", "2023"));
    }

    /** As on the platform: the last variable takes what is left, slashes too. */
    @Test
    void letsAVariableTakeSlashes() {
        assertThat(new UriTemplate("/files/{path}").match("/files/a/b/c")).contains(Map.of("path", "a/b/c"));
    }

    @Test
    void fitsNothingElse() {
        UriTemplate template = new UriTemplate("/cases/{number}");
        assertThat(template.match("/cases")).isEmpty();
        assertThat(template.match("/other/1")).isEmpty();
    }

    @Test
    void asksForOneValueOfOneName() {
        UriTemplate template = new UriTemplate("/{a}/{a}");
        assertThat(template.match("/x/x")).contains(Map.of("a", "x"));
        assertThat(template.match("/x/y")).isEmpty();
    }

    @Test
    void takesLiteralsLiterally() {
        assertThat(new UriTemplate("/a/file.txt").match("/a/fileXtxt")).isEmpty();
    }

    @Test
    void refusesAMalformedTemplate() {
        for (String malformed : new String[] {"", "no-slash", "/a b", "/{", "/{1a}", "/a?b"}) {
            assertThatThrownBy(() -> new UriTemplate(malformed)).as(malformed).isInstanceOf(WebScriptException.class);
        }
    }
}
