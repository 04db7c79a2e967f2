package se.diarium.embedded.webscript;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.junit.jupiter.api.Test;
import org.springframework.extensions.webscripts.Description;
import org.springframework.extensions.webscripts.Description.FormatStyle;
import org.springframework.extensions.webscripts.Match;
import org.springframework.extensions.webscripts.WebScript;
import org.springframework.extensions.webscripts.WebScriptException;

class UriIndexTest {

    private final UriIndex index = new UriIndex();

    @Test
    void prefersTheTemplateWithMoreLiterals() {
        WebScript general = register("general", "/cases/{id}", "GET", FormatStyle.any);
        WebScript special = register("special", "/cases/new", "GET", FormatStyle.any);
        assertThat(script("GET", "/cases/new")).isSameAs(special);
        assertThat(script("GET", "/cases/other")).isSameAs(general);
    }

    @Test
    void looksFurtherForTheMethodThanTheFirstFit() {
        register("special", "/cases/new", "GET", FormatStyle.any);
        WebScript general = register("general", "/cases/{id}", "DELETE", FormatStyle.any);
        assertThat(script("DELETE", "/cases/new")).isSameAs(general);
    }

    @Test
    void matchesWithoutScriptWhenOnlyTheMethodIsWrong() {
        register("one", "/cases", "GET", FormatStyle.any);
        assertThat(index.find("POST", "/cases")).map(Match::getKind).contains(Match.Kind.URI);
        assertThat(index.find("POST", "/elsewhere")).isEmpty();
    }

    @Test
    void countsAnExtensionAsFormatFromTheFirstDotOfTheLastSegment() {
        register("one", "/cases/{id}.{format}", "GET", FormatStyle.any);
        assertThat(index.find("GET", "/cases/a.b.json").orElseThrow().getTemplateVars())
                .containsEntry("id", "a");
    }

    @Test
    void takesTheSameUrlOfOneScriptTwice() {
        WebScript script = register("one", "/cases", "GET", FormatStyle.any);
        index.register(script, "/cases.{format}");
        assertThat(script("GET", "/cases.json")).isSameAs(script);
    }

    @Test
    void refusesTheUrlOfAnotherScript() {
        register("one", "/cases/{id}", "GET", FormatStyle.any);
        assertThatThrownBy(() -> register("two", "/cases/{number}", "GET", FormatStyle.any))
                .isInstanceOf(WebScriptException.class)
                .hasMessageContaining("already defined");
    }

    @Test
    void ignoresTheQueryOfATemplate() {
        WebScript script = register("one", "/search?q={q}", "GET", FormatStyle.any);
        assertThat(script("GET", "/search")).isSameAs(script);
    }

    private WebScript script(String method, String uri) {
        return index.find(method, uri).orElseThrow().getWebScript();
    }

    private WebScript register(String id, String url, String method, FormatStyle style) {
        Description description = mock(Description.class);
        when(description.getId()).thenReturn(id);
        when(description.getMethod()).thenReturn(method);
        when(description.getFormatStyle()).thenReturn(style);
        WebScript script = mock(WebScript.class);
        when(script.getDescription()).thenReturn(description);
        index.register(script, url);
        return script;
    }
}
