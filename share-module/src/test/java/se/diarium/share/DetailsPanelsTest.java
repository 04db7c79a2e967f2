package se.diarium.share;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the panels of a details page offer, which Share gives everybody who may write. */
class DetailsPanelsTest {

    private static final String PANELS = "se/diarium/customizations/components/";

    @ParameterizedTest
    @ValueSource(strings = {"document-details/document-metadata.get", "folder-details/folder-metadata.get"})
    void thePanelOfPropertiesOffersToEditWhatTheActionsDo(String panel) {
        assertThat(shown(panel, "{type: 'dia:note', actions: ['document-copy-to']}"))
                .contains("\"allowMetaDataUpdate\":false");
        assertThat(shown(panel, "{type: 'dia:party', actions: ['document-edit-metadata']}"))
                .contains("\"allowMetaDataUpdate\":true");
    }

    @Test
    void thePanelOfVersionsOffersAnotherFileWhereTheActionsDo() {
        String panel = "document-details/document-versions.get";

        assertThat(shown(panel, "{type: 'dia:letter', actions: []}"))
                .contains("\"allowNewVersionUpload\":false")
                .doesNotContain("\"allowNewVersionUpload\":true");
        assertThat(shown(panel, "{type: 'cm:content', actions: ['document-upload-new-version']}"))
                .doesNotContain("\"allowNewVersionUpload\":false");
    }

    @Test
    void whatIsNotOfTheRegisterIsLeftToShare() {
        assertThat(shown("document-details/document-metadata.get", "{type: 'cm:content', actions: []}"))
                .contains("\"allowMetaDataUpdate\":true");
    }

    @Test
    void thePageOfAPartOfACaseIsHeadedByWhatItSaysAndNotByAnId() {
        String header = "node-details/node-header.get";

        assertThat(shown(
                        header,
                        "{type: 'dia:consideration', properties: {'dia:body': 'RS', 'dia:paragraph': '12',"
                                + " 'dia:decisionDate': {iso8601: '2026-11-22T12:00:00.000Z'}}}"))
                .contains("\"displayName\":\"RS 2026-11-22 § 12\"");
        assertThat(shown(header, "{type: 'dia:party', properties: {'dia:partyName': 'Anna Berg'}}"))
                .contains("\"displayName\":\"diarium.part.party Anna Berg\"");
        assertThat(shown(header, "{type: 'cm:content', properties: {}}")).contains("\"displayName\":\"5f0c\"");
    }

    /** The model of a panel that Share has built for somebody who may write. */
    private static String shown(String panel, String node) {
        return new ServerScripts().panel(PANELS + panel, node);
    }
}
