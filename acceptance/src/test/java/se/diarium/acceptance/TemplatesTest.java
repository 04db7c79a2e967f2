package se.diarium.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.application.client.Answer;
import se.diarium.application.client.DiariumClient;
import se.diarium.application.client.MultipartBody;

/** Templates of the region's own, in the place of those that were delivered. */
@ExtendWith(Host.Extension.class)
class TemplatesTest {

    private static final String EXTRACT = "/diarium/api/templates/protokollsutdrag";
    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DiariumClient administrator;

    TemplatesTest(Host host) {
        administrator = host.as("admin");
    }

    private Answer send(String text) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText(text);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return administrator.post(EXTRACT, new MultipartBody().file("file", "u.docx", DOCX, out.toByteArray()));
        }
    }

    @Test
    void aTemplateIsTakenInSeenAndGivenUpAgain() throws IOException {
        try {
            JsonNode taken = send("{{organets}} {{paragraf}}").expect(200).json();

            assertThat(taken.path("used").asInt()).isPositive();
            assertThat(administrator.get(EXTRACT + "/sample").expect(200).mediaType())
                    .isEqualTo("application/pdf");
        } finally {
            assertThat(administrator
                            .delete(EXTRACT + "/version")
                            .expect(200)
                            .json()
                            .path("used")
                            .asInt())
                    .isZero();
        }
    }

    @Test
    void aTemplateWithAWrongPlaceholderIsRefusedByItsName() throws IOException {
        assertThat(send("{{organetts}}").expect(422).text()).contains("organetts");
    }
}
