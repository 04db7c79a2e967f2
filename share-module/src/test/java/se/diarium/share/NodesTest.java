package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What nodes without names and codes of the register are called in a form of Share. */
class NodesTest {

    private static final BrowserScripts SCRIPTS = new BrowserScripts(
            "var window = {}, YAHOO = { Bubbling: { on: function () {} } }, Alfresco = { util: { message:"
                    + " function (key) { return [key].concat([].slice.call(arguments, 2)).join(' '); } } };",
            "js/names.js",
            "js/nodes.js");

    @Test
    void aPartOfACaseIsCalledByWhatItSays() {
        assertThat(called("{type: 'dia:party', properties: {'dia:partyName': 'Anna Berg'}}"))
                .isEqualTo("diarium.part.party Anna Berg");
        assertThat(called("{type: 'dia:deadline', properties: {'dia:deadlineWhat': 'Svara'}}"))
                .isEqualTo("diarium.part.deadline Svara");
        assertThat(called("{type: 'dia:note', properties: {'dia:noteText': 'Ringde'}}"))
                .isEqualTo("diarium.part.note Ringde");
        assertThat(called("{type: 'dia:link', properties: {}}")).startsWith("diarium.part.link");
    }

    @Test
    void whatIsDecidedIsCalledByWhereItStands() {
        assertThat(called("{type: 'dia:delegationDecision', properties: {'dia:delegationNumber': 82,"
                        + " 'dia:delegationYear': 2026}}"))
                .isEqualTo("diarium.part.delegation 82 2026");
        assertThat(called("{type: 'dia:consideration', properties: {'dia:body': 'RS', 'dia:paragraph': '12',"
                        + " 'dia:decisionDate': {iso8601: '2026-11-22T12:00:00.000Z'}}}"))
                .isEqualTo("RS 2026-11-22 § 12");
        assertThat(called("{type: 'dia:agendaItem', properties: {'dia:itemNumber': 2, 'dia:itemTitle': 'Val'}}"))
                .isEqualTo("2. Val");
    }

    @Test
    void whatAPlanHoldsIsCalledByItsNumberAndText() {
        assertThat(called("{type: 'dia:assignment', properties: {'dia:objectNumber': '1.2',"
                        + " 'dia:objectText': 'Ta fram en plan'}}"))
                .isEqualTo("diarium.part.assignment 1.2 Ta fram en plan");
        assertThat(called("{type: 'dia:outcome', properties: {'dia:outcomeDay': {iso8601:"
                        + " '2024-04-30T12:00:00.000Z'}}}"))
                .isEqualTo("diarium.part.outcome 2024-04-30");
    }

    @Test
    void whatABodyHasNotDecidedIsCalledByTheProposal() {
        assertThat(called("{type: 'dia:consideration', properties: {'dia:proposal': 'Bifall'}}"))
                .isEqualTo("Bifall");
    }

    @Test
    void aRecordIsCalledByItsNumberAndTitleWhateverItsKind() {
        assertThat(called("{type: 'dia:plan', properties: {'dia:recordNumber': 2, 'dia:title': 'Plan ett'}}"))
                .isEqualTo("diarium.part.record 2 Plan ett");
    }

    @Test
    void aFolderIsShownOnThePageOfFoldersAndAllElseOnThatOfDocuments() {
        assertThat(evaluated("window.Diarium.pageOf({isContainer: true, nodeRef: 'workspace://SpacesStore/5f0c'})"))
                .isEqualTo("folder-details?nodeRef=workspace%3A%2F%2FSpacesStore%2F5f0c");
        assertThat(evaluated("window.Diarium.pageOf({isContainer: false, nodeRef: 'workspace://SpacesStore/5f0c'})"))
                .isEqualTo("document-details?nodeRef=workspace%3A%2F%2FSpacesStore%2F5f0c");
    }

    @Test
    void aLongNoteIsShortened() {
        assertThat(called("{type: 'dia:note', properties: {'dia:noteText': '%s'}}".formatted("Ringde. ".repeat(50))))
                .hasSizeLessThan(100)
                .endsWith("…");
    }

    @Test
    void aCaseIsCalledByItsNumberAndTitle() {
        assertThat(called("{type: 'dia:case', properties: {'dia:diarienummer': 'RS/7/2026', 'dia:title': 'Om vägar'}}"))
                .isEqualTo("RS/7/2026 Om vägar");
    }

    @Test
    void anyOtherNodeKeepsTheNameItHas() {
        assertThat(called("{type: 'cm:content', properties: {}}")).isEqualTo("null");
    }

    @Test
    void theCodesOfASchemeAreOfferedWithThoseBelowThem() {
        assertThat(evaluated(
                        "window.Diarium.codesOf([{code: '1', title: 'Styra', below: [{code: '1.1', title: 'Besluta'}]},"
                                + " {code: '2', title: 'Stödja'}]).map(function (item) { return item.code + ' ' + item.title;"
                                + " }).join('|')"))
                .isEqualTo("1 Styra|1.1 Besluta|2 Stödja");
    }

    @Test
    void aCodeIsShownByItsTitleAndAsItIsWhereTheListDoesNotHaveIt() {
        assertThat(titled("applicant")).isEqualTo("Sökande");
        assertThat(titled("other")).isEqualTo("other");
    }

    @Test
    void aRouteIsCalledByWhatIsDoneInEachOfItsSteps() {
        assertThat(routed("MANAGER,REVIEW who=anna,bo inTurn=yes,CONSULTATION who=cai days=30,BODY body=AU,BODY"))
                .isEqualTo("diarium.route.MANAGER → diarium.route.REVIEW: anna, bo (diarium.route.inTurn)"
                        + " → diarium.route.CONSULTATION: cai (diarium.route.days 30)"
                        + " → diarium.route.BODY: AU → diarium.route.BODY");
    }

    private static String routed(String told) {
        return evaluated("window.Diarium.routeOf('" + told + "')");
    }

    private static String titled(String code) {
        return evaluated("window.Diarium.titleOf([{code: 'applicant', title: 'Sökande'}], '" + code + "')");
    }

    private static String called(String node) {
        return evaluated("window.Diarium.nameOf(" + node + ")");
    }

    private static String evaluated(String expression) {
        return SCRIPTS.evaluated(expression);
    }
}
