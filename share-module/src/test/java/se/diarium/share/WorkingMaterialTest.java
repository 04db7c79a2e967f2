package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a file of the working material is registered from the document library. */
class WorkingMaterialTest {

    /** A file that lies in a case, as Share tells of it. */
    private static final String FILE = """
            {nodeRef: 'workspace://SpacesStore/5f0c', displayName: 'Utkast v.2.docx', node: {properties: {}},
             parent: {properties: {'dia:series': 'RS', 'dia:number': '7', 'dia:year': '2026'}}}""";

    /** Share and the dialog: it is filled in, sent, and shows what was called. */
    private static final String SHARE = """
            var actions = {}, called = '', window = {};
            var Alfresco = {util: {message: function (key) { return key; }},
                            constants: {PROXY_URI: ''}, PopupManager: {displayMessage: function () {}}};
            Alfresco.util.PopupManager = Alfresco.PopupManager;
            var YAHOO = {Bubbling: {fire: function (name, what) { if (name === 'registerAction') {
                actions[what.actionName] = what.fn; } }}};
            window.Diarium = {
                api: {registerMaterial: function (key, id, values) {
                    called = [key.series, key.number, key.year, id].join('/') + ' ' + JSON.stringify(values);
                }},
                openDialog: function (spec) {
                    var values = {};
                    spec.fields.forEach(function (field) { if (field.value) { values[field.name] = field.value; } });
                    for (var name in written) { values[name] = written[name]; }
                    spec.send(values, function () {}, function () {}, {});
                }
            };
            """;

    @Test
    void itIsRegisteredInTheCaseItLiesInCalledAsItsFileAndDrawnUp() {
        assertThat(registered("{}"))
                .isEqualTo("RS/7/2026/5f0c {\"title\":\"Utkast v.2\",\"kind\":\"other\",\"direction\":\"DRAWN_UP\"}");
    }

    @Test
    void yearsAndSecrecyAreSentAsTheRegisterReadsThem() {
        assertThat(registered("{periodFirstYear: '2026', secrecy: '21:7'}"))
                .contains("\"periodFirstYear\":2026")
                .contains("\"secrecy\":{\"chapter\":21,\"section\":7,\"letter\":\"\"}");
    }

    @Test
    void aKindOfDocumentSaysWhichKindOfRecordItIs() {
        assertThat(registered("{documentKind: 'verksamhetsplan', documentFor: 'RS'}"))
                .doesNotContain("\"kind\"")
                .contains("\"documentKind\":\"verksamhetsplan\"", "\"documentFor\":\"RS\"");
        assertThat(registered("{kind: 'plan', documentKind: 'verksamhetsplan'}"))
                .contains("\"kind\":\"plan\"");
    }

    /** What the register is asked when this is written in the dialog. */
    private static String registered(String written) {
        return new BrowserScripts("var written = " + written + ";" + SHARE, "js/tasks.js", "js/document-library.js")
                .evaluated("actions.onDiariumRegisterMaterial(" + FILE + "); called");
    }
}
