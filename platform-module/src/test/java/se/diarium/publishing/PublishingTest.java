package se.diarium.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.junit.jupiter.api.Test;
import se.diarium.RunningRegister;
import se.diarium.indexing.RegisterSearch;
import se.diarium.register.CaseFile;
import se.diarium.register.CaseRegister;
import se.diarium.register.Decision;
import se.diarium.register.Direction;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;
import se.diarium.register.LegalGround;
import se.diarium.register.Outcome;
import se.diarium.register.Publication;
import se.diarium.register.RecordFile;
import se.diarium.register.node.Registering;
import se.diarium.search.Hit;
import se.diarium.search.SearchIndex;
import se.diarium.search.SearchRequest;
import se.diarium.search.Sort;

class PublishingTest {

    private static final Duration SOON = Duration.ofSeconds(15);

    private final RunningRegister register = RunningRegister.shared();
    private final Registering registering = new Registering(register);
    private final CaseRegister cases = register.bean("diarium.caseRegister", CaseRegister.class);
    private final Publisher publisher = register.bean("diarium.publisher", Publisher.class);
    private final PublicRegister open = register.bean("diarium.publicRegister", PublicRegister.class);
    private final SearchIndex publicIndex = register.bean("diarium.publicIndex", SearchIndex.class);
    private final RegisterSearch search = register.bean("diarium.registerSearch", RegisterSearch.class);
    private final String word = "ord" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");

    private Publication publish(RecordFile record) {
        return register.as(RunningRegister.REGISTRAR, () -> publisher.publish(record.id()));
    }

    private long foundByCitizens() {
        return publicIndex.search(SearchRequest.of(word)).total();
    }

    private long foundBy(String user) {
        return register.as(user, () -> search.search(word, Map.of(), 0, 10, Sort.RELEVANCE))
                .hits()
                .size();
    }

    @Test
    void aPublishedRecordIsFoundReadAndDownloadedByAnyone() {
        CaseFile file = registering.aCase("Ett offentligt ärende");
        RecordFile record = registering.aRecord(file.diarienummer(), "Brev om " + word, "Text om " + word);

        Publication publication = publish(record);

        assertThat(publication.sha256()).hasSize(64);
        await().atMost(SOON).until(() -> foundByCitizens() == 1);
        assertThat(open.publishedRecord(record.id())).hasValueSatisfying(published -> {
            assertThat(published.text()).isEqualTo("Text om " + word);
            assertThat(published.caseTitle()).isEqualTo("Ett offentligt ärende");
        });
        assertThat(open.publicCase(file.diarienummer())).hasValueSatisfying(publicCase -> {
            assertThat(publicCase.records()).hasSize(1);
            assertThat(publicCase.unpublished()).isZero();
        });
        PublishedFile bytes = open.file(record.id()).orElseThrow();
        assertThat(bytes.content().getContentString()).isEqualTo("Text om " + word);
        assertThat(open.latest(100)).extracting(PublicRecord::id).contains(record.id());
    }

    @Test
    void theHandlerOfACaseMayNotPublish() {
        RecordFile record = registering.aRecord(registering.aCase("Ärende").diarienummer(), "Brev", "text");

        assertThatThrownBy(() -> register.as(RunningRegister.HANDLER, () -> publisher.publish(record.id())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void beforePublicationNobodyOutsideFindsItAndThoseInsideDo() {
        CaseFile file = registering.aCase("Internt");
        RecordFile record = registering.aRecord(file.diarienummer(), "Brev", "Text om " + word);

        await().atMost(SOON).until(() -> foundBy(RunningRegister.HANDLER) == 1);
        assertThat(foundBy(RunningRegister.STRANGER)).isZero();
        assertThat(foundByCitizens()).isZero();
        assertThat(open.publicCase(file.diarienummer())).isEmpty();
        assertThat(open.publishedRecord(record.id())).isEmpty();
        assertThat(open.file(record.id())).isEmpty();
    }

    @Test
    void aWithdrawnRecordLeavesATombstone() {
        CaseFile file = registering.aCase("Återtas");
        RecordFile record = registering.aRecord(file.diarienummer(), "Brev om " + word, "text");
        publish(record);
        await().atMost(SOON).until(() -> foundByCitizens() == 1);

        register.as(RunningRegister.REGISTRAR, () -> publisher.withdraw(record.id(), "Fel handling"));

        await().atMost(SOON).until(() -> foundByCitizens() == 0);
        assertThat(open.publishedRecord(record.id())).isEmpty();
        assertThat(open.tombstone(record.id()))
                .hasValueSatisfying(stone -> assertThat(stone.reason()).isEqualTo("Fel handling"));
    }

    @Test
    void aSecretRecordIsNotPublishedNorFoundByThoseWhoMayNotReadIt() {
        CaseFile file = registering.aCase("Hemligt");
        RecordFile record = registering.aRecord(
                file.diarienummer(), "Hemligt " + word, "text", Direction.RECEIVED, new LegalGround(25, 1));

        assertThatThrownBy(() -> publish(record))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors()).extracting(FieldError::code).contains("publication.secret"));
        await().atMost(SOON).until(() -> foundBy(RunningRegister.REGISTRAR) == 1);
        assertThat(foundBy(RunningRegister.SECRETARY)).isZero();
    }

    @Test
    void whatTheAuthorityDrewUpIsPublishedWhenTheCaseIsDecided() {
        CaseFile file = registering.aCase("Bereds");
        RecordFile record =
                registering.aRecord(file.diarienummer(), "Tjänsteskrivelse", "text", Direction.DRAWN_UP, null);
        assertThatThrownBy(() -> publish(record))
                .isInstanceOfSatisfying(InvalidInputException.class, e -> assertThat(e.errors())
                        .extracting(FieldError::code)
                        .containsExactly("publication.workingMaterial"));

        Decision decision = new Decision("HSN", LocalDate.now().minusDays(1), "7", "Godkänns", Outcome.APPROVED);
        register.as(RunningRegister.SECRETARY, () -> cases.recordDecision(file.diarienummer(), record.id(), decision));

        assertThat(publish(record).publishedBy()).isEqualTo(RunningRegister.REGISTRAR);
        assertThat(open.publishedRecord(record.id()).orElseThrow().record().decision())
                .isEqualTo(decision);
    }

    @Test
    void aPersonalIdentityNumberStopsThePublicationAndItsPlaceIsTold() {
        CaseFile file = registering.aCase("Med personnummer");
        RecordFile record =
                registering.aRecord(file.diarienummer(), "Brev", "Patienten 811228-9874 har skrivit till oss.");

        assertThatThrownBy(() -> publish(record))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        e -> assertThat(e.errors()).singleElement().satisfies(error -> {
                            assertThat(error.code()).isEqualTo("publication.personalNumber");
                            assertThat(error.args().get(0).toString())
                                    .contains("Patienten 811228-****")
                                    .doesNotContain("9874");
                        }));
    }

    @Test
    void titlesThatAreProtectedAreNotHitInPublic() {
        CaseFile file = registering.aCase("Ärende");
        RecordFile record = register.as(RunningRegister.REGISTRAR, () -> register.bean(
                        "diarium.recordRegister", se.diarium.register.RecordRegister.class)
                .add(
                        file.diarienummer(),
                        new se.diarium.register.NewRecord(
                                "Namnet " + word,
                                "En anmälan",
                                "other",
                                Direction.RECEIVED,
                                null,
                                "Anna " + word,
                                null,
                                null,
                                null,
                                null),
                        Registering.file("anmalan.txt", "Anmälans text")));
        publish(record);
        await().atMost(SOON).until(() -> publicIndex.search(SearchRequest.of("anmälans text")).hits().stream()
                .map(Hit::id)
                .anyMatch(record.id()::equals));

        assertThat(foundByCitizens()).isZero();
    }
}
