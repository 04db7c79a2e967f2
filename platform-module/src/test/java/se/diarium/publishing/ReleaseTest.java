package se.diarium.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.register.DiariumModel;
import se.diarium.register.Direction;
import se.diarium.register.FieldError;
import se.diarium.register.IncomingFile;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.NewRecord;
import se.diarium.register.RecordFile;
import se.diarium.register.RecordRegister;
import se.diarium.register.node.Registering;

/** What was scanned cannot be checked by machine: it goes out when one person has released it and another publishes it. */
class ReleaseTest {

    private static final String REASON = "Genomläst på papper, inga personuppgifter";

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final RecordRegister records = register.bean("diarium.recordRegister", RecordRegister.class);
    private final Publisher publisher = register.bean("diarium.publisher", Publisher.class);

    private RecordFile record(String text, LegalGround secrecy, String... unread) {
        IncomingFile plain = Registering.file("skannad.pdf", "bildpunkter");
        IncomingFile file =
                new IncomingFile(plain.filename(), plain.file(), "application/pdf", text, Map.of(), List.of(unread));
        return register.as(
                RunningRegister.REGISTRAR,
                () -> records.add(
                        registering.aCase("Skannat").diarienummer(),
                        new NewRecord(
                                "Brev", null, "letter", Direction.RECEIVED, null, null, null, secrecy, null, null),
                        file));
    }

    private List<String> refusal(String user, RecordFile record) {
        try {
            register.as(user, () -> publisher.publish(record.id()));
            return List.of();
        } catch (InvalidInputException refused) {
            return refused.errors().stream().map(FieldError::code).toList();
        }
    }

    private void release(String user, RecordFile record) {
        register.as(user, () -> publisher.release(record.id(), REASON));
    }

    @Test
    void whatCouldNotBeReadIsNotPublishedOnThePublishersWordAlone() {
        assertThat(refusal(RunningRegister.REGISTRAR, record("", null, "file")))
                .containsExactly("publication.unreadFile");
        assertThat(refusal(RunningRegister.REGISTRAR, record("Sidan ett.", null, "page:2", "attachment:a.pdf")))
                .containsExactly("publication.unreadPage", "publication.unreadAttachment");
    }

    @Test
    void whatWasReadToALimitAloneIsNotPublishedUntilAnotherPersonHasReleasedIt() {
        RecordFile record = record("Början av en lång rapport.", null, "rest");

        assertThat(refusal(RunningRegister.REGISTRAR, record)).containsExactly("publication.unreadRest");
        release(RunningRegister.SECRETARY, record);
        assertThat(refusal(RunningRegister.REGISTRAR, record)).isEmpty();
    }

    @Test
    void aRecordReadBeforePagesWereToldIsNotTakenForChecked() {
        assertThat(refusal(RunningRegister.REGISTRAR, record("", null))).containsExactly("publication.unreadFile");
    }

    @Test
    void whatOnePersonReleasedAnotherPublishes() {
        RecordFile record = record("", null, "file");

        release(RunningRegister.SECRETARY, record);

        assertThat(refusal(RunningRegister.REGISTRAR, record)).isEmpty();
    }

    @Test
    void nobodyPublishesWhatTheyReleasedThemselves() {
        RecordFile record = record("", null, "file");

        release(RunningRegister.REGISTRAR, record);

        assertThat(refusal(RunningRegister.REGISTRAR, record)).containsExactly("publication.releasedByYourself");
    }

    @Test
    void aReleaseCoversPersonalIdentityNumbersThatWereFound() {
        RecordFile record = record("Ring 811228-9874.", null);

        release(RunningRegister.SECRETARY, record);

        assertThat(refusal(RunningRegister.REGISTRAR, record)).isEmpty();
    }

    @Test
    void aReleaseEndsWhenWhatThePublicWouldSeeChanges() {
        RecordFile record = record("", null, "file");
        release(RunningRegister.SECRETARY, record);

        register.as(RunningRegister.REGISTRAR, () -> register.bean("NodeService", NodeService.class)
                .setProperty(
                        new NodeRef("workspace://SpacesStore/" + record.id()),
                        DiariumModel.PROP_PUBLIC_TITLE,
                        "Brev från 811228-9874"));

        assertThat(refusal(RunningRegister.REGISTRAR, record))
                .containsExactly("publication.personalNumber", "publication.unreadFile");
    }

    @Test
    void secrecyIsNotReleased() {
        RecordFile record = record("", new LegalGround(25, 1), "file");

        assertThatThrownBy(() -> release(RunningRegister.REGISTRAR, record))
                .isInstanceOfSatisfying(InvalidInputException.class, refused -> assertThat(refused.errors())
                        .extracting(FieldError::code)
                        .containsExactly("publication.secret"));
    }

    @Test
    void thereMustBeSomethingToReleaseAndAReason() {
        RecordFile harmless = record("Ett brev.", null);
        RecordFile scanned = record("", null, "file");

        assertThatThrownBy(() -> release(RunningRegister.SECRETARY, harmless))
                .isInstanceOf(InvalidInputException.class);
        assertThatThrownBy(() -> register.as(RunningRegister.SECRETARY, () -> publisher.release(scanned.id(), " ")))
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    void aHandlerReleasesNothing() {
        RecordFile record = record("", null, "file");

        assertThatThrownBy(() -> release(RunningRegister.HANDLER, record)).isInstanceOf(AccessDeniedException.class);
    }
}
