package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a form offers where a record of a case is chosen. */
class RecordsTest {

    private static final BrowserScripts SCRIPTS = new BrowserScripts(
            "var window = {}, Alfresco = { constants: { PROXY_URI: '/share/proxy/alfresco/' }, util: { message:"
                    + " function (key) { return [key].concat([].slice.call(arguments, 2)).join(' '); } } };",
            "js/records.js");

    @Test
    void theCaseIsFoundByTheKeyOfTheProcess() {
        assertThat(evaluated("window.Diarium.addressOf('RS/2026/103')")).isEqualTo("cases/RS/103/2026");
        assertThat(evaluated("window.Diarium.addressOf('')")).isEqualTo("null");
    }

    @Test
    void recordsAreOfferedByNumberAndTitleAndVoidedOnesNot() {
        assertThat(evaluated("window.Diarium.choicesOf([{id: '5f0c', recordNumber: 1, title: 'Svar'},"
                        + " {id: '6a1d', recordNumber: 2, title: 'Fel', voided: {reason: 'Dubblett'}}])"
                        + ".map(function (choice) { return choice.value + '=' + choice.text; }).join('|')"))
                .isEqualTo("5f0c=diarium.part.record 1 Svar");
    }

    @Test
    void anAddressHasTheTokenOfShareWhereShareAsksForOne() {
        assertThat(evaluated("window.Diarium.protectedAddress('/a', {isFilterEnabled: function () { return true; },"
                        + " getParameter: function () { return 't'; }, getToken: function () { return 'x='; }})"))
                .isEqualTo("/a?t=x%3D");
        assertThat(evaluated("window.Diarium.protectedAddress('/a', undefined)"))
                .isEqualTo("/a");
    }

    @Test
    void aRefusalOfAnAnswerSaysWhichFieldEachRuleIsAbout() {
        assertThat(problemText("{detail: 'Måste anges.', errors: [{field: 'title', message: 'Måste anges.'},"
                        + " {field: 'kind', message: 'Är okänd.'}]}"))
                .isEqualTo("Rubrik: Måste anges. Är okänd.");
    }

    @Test
    void aRefusalThatIsAboutNoFieldSaysWhatHappened() {
        assertThat(problemText("{detail: 'Uppgiften finns inte.'}")).isEqualTo("Uppgiften finns inte.");
    }

    private static String problemText(String problem) {
        return evaluated("window.Diarium.problemText(" + problem
                + ", function (name) { return name === 'title' ? 'Rubrik:' : ''; })");
    }

    private static String evaluated(String expression) {
        return SCRIPTS.evaluated(expression);
    }
}
