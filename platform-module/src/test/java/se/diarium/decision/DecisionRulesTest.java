package se.diarium.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.register.Bodies;
import se.diarium.register.Body;
import se.diarium.register.InvalidInputException;
import se.diarium.register.RegisterCalendar;

class DecisionRulesTest {
    private static final LocalDate MEETING = LocalDate.of(2024, 5, 29);

    private final DecisionRules rules = new DecisionRules(
            new Bodies(List.of(new Body("RS", "Regionstyrelsen", "Regionstyrelsens"))),
            new RegisterCalendar(Clock.fixed(Instant.parse("2024-06-01T10:00:00Z"), ZoneId.of("Europe/Stockholm"))));

    @Test
    void proposalToKnownBodyIsAccepted() {
        assertThatCode(() -> rules.check(new ProposalInput("RS", "Rapporten godkänns", null, null)))
                .doesNotThrowAnyException();
    }

    @Test
    void proposalToUnknownBodyWithoutWordingIsRefusedByField() {
        assertThat(refused(() -> rules.check(new ProposalInput("XX", " ", null, null))))
                .containsExactly("body: body.unknown", "proposal: required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"APPROVED", "decline", "APPROVE"})
    void outcomeThatTheTaskDoesNotHaveIsRefused(String outcome) {
        assertThat(refused(() -> rules.check(TaskKind.APPROVE, completed(outcome, null))))
                .containsExactly("outcome: oneOf");
    }

    @Test
    void sendingBackNeedsComment() {
        assertThat(refused(() -> rules.check(TaskKind.APPROVE, completed("sendBack", "  "))))
                .containsExactly("comment: required");
    }

    @Test
    void approvingNeedsNoComment() {
        assertThatCode(() -> rules.check(TaskKind.APPROVE, completed("approve", null)))
                .doesNotThrowAnyException();
    }

    @Test
    void decisionWithEverythingIsAccepted() {
        assertThatCode(() -> rules.check(TaskKind.RECORD_DECISION, decided("APPROVED", MEETING, "§ 101", null)))
                .doesNotThrowAnyException();
    }

    @Test
    void decisionNeedsDayAndParagraph() {
        assertThat(refused(() -> rules.check(TaskKind.RECORD_DECISION, decided("APPROVED", null, null, null))))
                .containsExactly("date: required", "paragraph: required");
    }

    @Test
    void decisionThatHasNotBeenTakenYetIsRefused() {
        assertThat(refused(() -> rules.check(
                        TaskKind.RECORD_DECISION, decided("APPROVED", LocalDate.of(2024, 6, 2), "1", null))))
                .containsExactly("date: date.future");
    }

    @Test
    void referralBackNeedsItsReasons() {
        assertThat(refused(() -> rules.check(TaskKind.RECORD_DECISION, decided("REFERRED_BACK", MEETING, "7", null))))
                .containsExactly("text: required");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "one", "1/2", "123456"})
    void paragraphThatIsNoNumberIsRefused(String paragraph) {
        assertThat(refused(() -> rules.check(TaskKind.RECORD_DECISION, decided("NOTED", MEETING, paragraph, null))))
                .containsExactly("paragraph: paragraph.unreadable");
    }

    @ParameterizedTest
    @CsvSource({"§ 101,101", "§101,101", "101,101", "' 7 A ',7a"})
    void paragraphIsReadWithoutItsSign(String given, String paragraph) {
        assertThat(DecisionRules.paragraph(given)).isEqualTo(paragraph);
    }

    @Test
    void decisionBeforeTheCaseWasRegisteredIsRefused() {
        assertThat(refused(() -> rules.checkDay(MEETING, MEETING.plusDays(1), MEETING.getYear())))
                .containsExactly("date: date.beforeRegistration");
    }

    @Test
    void decisionOnTheDayOfRegistrationIsAccepted() {
        assertThatCode(() -> rules.checkDay(MEETING, MEETING, MEETING.getYear()))
                .doesNotThrowAnyException();
    }

    @Test
    void caseThatKeptAnOlderNumberMayHaveBeenDecidedBeforeItWasRegisteredHere() {
        assertThatCode(() -> rules.checkDay(MEETING, MEETING.plusYears(2), MEETING.getYear()))
                .doesNotThrowAnyException();
    }

    private static List<String> refused(ThrowingCallable call) {
        return catchThrowableOfType(InvalidInputException.class, call).errors().stream()
                .map(error -> error.field() + ": " + error.code())
                .toList();
    }

    private static TaskCompletion completed(String outcome, String comment) {
        return new TaskCompletion(outcome, comment, null, null, null, null, null);
    }

    private static TaskCompletion decided(String outcome, LocalDate date, String paragraph, String text) {
        return new TaskCompletion(outcome, null, null, "RS", date, paragraph, text);
    }
}
