package se.diarium.register.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.diarium.RunningRegister.HANDLER;
import static se.diarium.RunningRegister.MANAGER;
import static se.diarium.RunningRegister.REGISTRAR;
import static se.diarium.RunningRegister.SECRETARY;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.publishing.Publisher;
import se.diarium.register.CaseFile;
import se.diarium.register.ConflictException;
import se.diarium.register.DiariumModel;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NotAllowedException;
import se.diarium.register.NotFoundException;
import se.diarium.register.RecordChange;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;

class RecordAmendingTest {

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final Publisher publisher = register.bean("diarium.publisher", Publisher.class);

    private RecordFile amended(String user, RecordFile record, RecordChange change) {
        return register.as(user, () -> records.amend(record.id(), change));
    }

    private RecordFile aRecord(String title) {
        CaseFile file = registering.aCase("Ärende med " + title);
        return registering.aRecord(file.diarienummer(), title, "Text utan personuppgifter");
    }

    @Test
    void whatIsGivenIsChangedAndTheRestStays() {
        RecordFile record = aRecord("Skrivelse");

        RecordFile changed =
                amended(HANDLER, record, new RecordChange(null, "Skrivelse, utan namn", "Anna Åström", null, null));

        assertThat(changed.title()).isEqualTo("Skrivelse");
        assertThat(changed.publicTitle()).isEqualTo("Skrivelse, utan namn");
        assertThat(changed.counterparty()).isEqualTo("Anna Åström");
        assertThat(amended(HANDLER, record, new RecordChange(null, null, "", null, null))
                        .counterparty())
                .isNull();
    }

    @Test
    void everyFaultIsToldByField() {
        RecordFile record = aRecord("Fel");

        assertThatThrownBy(() -> amended(
                        HANDLER, record, new RecordChange(" ", "x".repeat(501), null, null, new LegalGround(10, 1))))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .extracting(FieldError::field, FieldError::code)
                        .containsExactly(
                                tuple("title", "required"),
                                tuple("publicTitle", "text.tooLong"),
                                tuple("secrecy", "secrecy.unknown")));
    }

    @Test
    void aRecordMadeSecretIsClosedToOthersAndItsTitleIsProtected() {
        RecordFile record = aRecord("Blir hemlig");

        RecordFile secret =
                amended(REGISTRAR, record, new RecordChange(null, null, null, null, new LegalGround(25, 1)));

        assertThat(secret.publicTitle()).isNull();
        assertThatThrownBy(() -> register.as(SECRETARY, () -> records.get(record.id())))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatCitizensReadOfAPublishedRecordIsNotChangedThroughAnyDoor() {
        RecordFile record = aRecord("Publicerad");
        register.as(REGISTRAR, () -> publisher.publish(record.id()));

        assertThatThrownBy(() -> amended(REGISTRAR, record, new RecordChange(null, "Annan", null, null, null)))
                .isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> register.as("admin", () -> register.bean("NodeService", NodeService.class)
                        .setProperty(Nodes.ref(record.id()), DiariumModel.PROP_PUBLIC_TITLE, "Annan")))
                .isInstanceOf(NotAllowedException.class);
        assertThat(amended(REGISTRAR, record, new RecordChange("Bara inåt", null, null, null, null))
                        .publicTitle())
                .isEqualTo("Publicerad");
    }

    @Test
    void whoMayNotChangeTheCaseMayNotChangeItsRecords() {
        RecordFile record = aRecord("Andras");

        assertThatThrownBy(() -> amended(MANAGER, record, new RecordChange("Mitt", null, null, null, null)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nothingIsSaidAnewOfARecordInAClosedCase() {
        CaseFile file = registering.aCase("Stängs");
        RecordFile record = registering.aRecord(file.diarienummer(), "Kvar", "text");
        registering.closed(file.diarienummer());

        assertThatThrownBy(() -> amended(REGISTRAR, record, new RecordChange("Nytt", null, null, null, null)))
                .isInstanceOf(ConflictException.class);
    }
}
