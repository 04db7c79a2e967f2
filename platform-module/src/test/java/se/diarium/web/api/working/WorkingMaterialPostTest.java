package se.diarium.web.api.working;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.time.LocalDate;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.junit.jupiter.api.Test;
import se.diarium.register.Direction;
import se.diarium.register.LegalGround;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordRegister;
import se.diarium.web.ScriptAnswer;
import se.diarium.web.ScriptCall;
import se.diarium.web.api.ApiFixture;

/** Registering what lies in a case. */
class WorkingMaterialPostTest {

    private static final String BODY = """
            {"title": "Skrivelsen", "kind": "letter", "direction": "DRAWN_UP", "date": "2024-05-20",
             "secrecy": {"chapter": 21, "section": 7}}""";

    private final RecordRegister records = mock();
    private final WorkingMaterialPost script =
            new WorkingMaterialPost(ApiFixture.tools(), ApiFixture.desk(mock()), records);

    private ScriptAnswer post(String body) throws IOException {
        return new ScriptCall()
                .variable("series", "RS")
                .variable("number", "595")
                .variable("year", "2023")
                .variable("id", "file-1")
                .body("application/json", body)
                .to(script);
    }

    @Test
    void aFileOfTheCaseBecomesARecord() throws IOException {
        NewRecord given = new NewRecord(
                "Skrivelsen",
                null,
                "letter",
                Direction.DRAWN_UP,
                LocalDate.of(2024, 5, 20),
                null,
                null,
                new LegalGround(21, 7),
                null,
                null);
        when(records.register(ApiFixture.NUMBER, "file-1", given)).thenReturn(ApiFixture.recordFile());

        ScriptAnswer answer = post(BODY);

        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.header("Location")).isEqualTo("/alfresco/s/diarium/api/records/record-1");
    }

    @Test
    void aFileThatSomebodyHasOpenIsAConflict() throws IOException {
        when(records.register(any(), any(), any()))
                .thenThrow(new NodeLockedException(new NodeRef("workspace://SpacesStore/file-1")));

        ScriptAnswer answer = post(BODY);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("detail").asText()).startsWith("Någon arbetar med filen");
    }

    @Test
    void aFieldThatARecordDoesNotHaveIsRefused() throws IOException {
        assertThat(post("{\"titel\": \"Skrivelsen\"}").status()).isEqualTo(422);
    }
}
