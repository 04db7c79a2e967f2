package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the form that starts a decision process by hand is filled in with. */
class DecisionFormTest {

    private static final BrowserScripts SCRIPTS = new BrowserScripts(
            "var window = {Diarium: {}}, YAHOO = {Bubbling: {on: function () {}}};", "js/decision-form.js");

    @Test
    void theProcessGetsTheKeyInTheOrderItReadsItAndTheBodyOfTheSeries() {
        assertThat(filledIn("{series: 'RS', number: 103, year: 2026, diarienummer: 'RS/103/2026', title: 'Strategi'}"))
                .isEqualTo("RS/2026/103|RS/103/2026|Strategi|RS");
    }

    @Test
    void theTitleOfASecretCaseIsNotToldToWhoeverGetsTheTask() {
        assertThat(filledIn("{series: 'HSN', number: 7, year: 2026, diarienummer: 'HSN/7/2026', title: 'Om Anna',"
                        + " secrecy: {chapter: 25, section: 1}, publicTitle: 'Anmälan'}"))
                .isEqualTo("HSN/2026/7|HSN/7/2026|Anmälan|HSN");
        assertThat(filledIn("{series: 'HSN', number: 7, year: 2026, diarienummer: 'HSN/7/2026', title: 'Om Anna',"
                        + " secrecy: {chapter: 25, section: 1}}"))
                .isEqualTo("HSN/2026/7|HSN/7/2026||HSN");
    }

    private static String filledIn(String found) {
        return SCRIPTS.evaluated("var p = window.Diarium.proposalOf(" + found
                + "); [p.key, p.diarienummer, p.caseTitle, p.body].join('|')");
    }
}
