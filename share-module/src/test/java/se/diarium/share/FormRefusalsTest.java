package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form of Share says when the register refuses, made of the message that the platform answers with. */
class FormRefusalsTest {

    private static final BrowserScripts SCRIPTS =
            new BrowserScripts("var window = {}, YAHOO = { Bubbling: { on: function () {} } };", "js/forms.js");

    @Test
    void aRuleIsSaidWithTheLabelThatTheFormHasForItsField() {
        assertThat(said("org.activiti.engine.ActivitiException: Exception while invoking TaskListener:"
                        + " 10220242 comment: Måste anges."))
                .isEqualTo("Kommentar: Måste anges.");
    }

    @Test
    void ofAFieldThatIsNotInTheFormTheRuleAloneIsSaid() {
        assertThat(said("se.diarium.register.InvalidInputException: 10220263 status: Kan inte ändras här."))
                .isEqualTo("Kan inte ändras här.");
    }

    @Test
    void severalRulesAreSaidAfterEachOther() {
        assertThat(said("se.diarium.register.InvalidInputException: 10220264 series: Måste anges.; comment: För lång."))
                .isEqualTo("Måste anges. Kommentar: För lång.");
    }

    @Test
    void aRuleKeepsTheSignsThatItIsWrittenWith() {
        assertThat(said(
                        "se.diarium.register.InvalidInputException: 10220265 comment: Fel; ange till exempel 101.; series:"
                                + " Måste anges."))
                .isEqualTo("Kommentar: Fel; ange till exempel 101. Måste anges.");
    }

    @Test
    void aRuleThatWasPackedInOtherErrorsIsSaidWithoutThem() {
        assertThat(
                        said(
                                "10220262 Failed to execute transaction-level behaviour onAddAspect(NodeRef,QName) in transaction"
                                        + " 6abaed04-e5da-47c5-baed-04e5daf7c5e4 : null(10220261 Sekretess kräver sin lagliga grund.)"))
                .isEqualTo("Sekretess kräver sin lagliga grund.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "java.lang.NullPointerException", "Connection refused"})
    void whatTheRegisterDidNotSayIsLeftToShare(String message) {
        assertThat(said(message)).isEqualTo("null");
    }

    /** The register calls the role of a party a role; the form has it as the party's role. */
    @Test
    void aFieldOfAPartOfACaseIsFoundByWhatTheRegisterCallsIt() {
        assertThat(SCRIPTS.evaluated("window.Diarium.propertiesOf('role').join(' ')"))
                .contains("dia_role", "dia_partyRole");
        assertThat(SCRIPTS.evaluated("window.Diarium.propertiesOf('due').join(' ')"))
                .contains("dia_deadlineDue");
        assertThat(SCRIPTS.evaluated("window.Diarium.propertiesOf('text').join(' ')"))
                .contains("dia_noteText");
        assertThat(SCRIPTS.evaluated("window.Diarium.propertiesOf('item').join(' ')"))
                .contains("dia_delegationItem");
    }

    /** A link between cases has nothing to write, yet a refusal to make one by hand is to be understood. */
    @Test
    void aFormIsTheRegistersByItsFieldsOrByTheTypeThatItMakes() {
        assertThat(isOurs("{}", "/share/proxy/alfresco/api/node/workspace/SpacesStore/5f0c/formprocessor"))
                .isEqualTo("true");
        assertThat(isOurs("null", "/share/proxy/alfresco/api/type/dia%3Alink/formprocessor"))
                .isEqualTo("true");
        assertThat(isOurs("null", "/share/proxy/alfresco/api/type/cm%3Afolder/formprocessor"))
                .isEqualTo("false");
    }

    private static String isOurs(String field, String action) {
        return SCRIPTS.evaluated("window.Diarium.isOurs({querySelector: function () { return " + field
                + "; }, getAttribute: function () { return '" + action + "'; }})");
    }

    private static String said(String message) {
        return SCRIPTS.evaluated(
                "window.Diarium.refusal(message, function (name) { return name === 'comment' ? 'Kommentar:' : ''; })",
                Map.of("message", message));
    }
}
