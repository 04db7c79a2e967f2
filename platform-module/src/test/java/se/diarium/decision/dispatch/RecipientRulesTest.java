package se.diarium.decision.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.register.InvalidInputException;

class RecipientRulesTest {

    @ParameterizedTest
    @ValueSource(strings = {"anna@example.se", "anna.berg+diarium@sub.example.se", "o'hara@example.se"})
    void aMailboxIsAccepted(String email) {
        assertThatCode(() -> RecipientRules.check(List.of(new RecipientInput("Anna Berg", email))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@example.se",
                "anna@example.se, bo@example.se",
                "anna@example.se;bo@example.se",
                "Anna <anna@example.se>",
                "anna@example.se\r\nBcc: alla@example.se",
                "anna\n@example.se",
                "anna@exa mple.se",
                "anna@@example.se",
                "\u00e5sa@example.se",
                "anna@example.se\u0000"
            })
    void whatIsNotOneMailboxIsRefused(String email) {
        assertThatThrownBy(() -> RecipientRules.check(List.of(new RecipientInput("Anna", email))))
                .isInstanceOfSatisfying(InvalidInputException.class, refusal -> assertThat(refusal.errors())
                        .extracting(error -> error.field() + " " + error.code())
                        .contains("recipients.0.email dispatch.email"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anna\r\nBcc: alla@example.se", "Anna\tBerg", "Anna\u0000", " "})
    void aNameThatCouldBeginAHeaderIsRefused(String name) {
        assertThatThrownBy(() -> RecipientRules.check(List.of(new RecipientInput(name, "anna@example.se"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.errors().get(0).field()).isEqualTo("recipients.0.name"));
    }

    @Test
    void theSameAddressIsNamedOnceWhateverTheCaseOfItsLetters() {
        assertThatThrownBy(() -> RecipientRules.check(List.of(
                        new RecipientInput("Anna", "anna@example.se"), new RecipientInput("Anna", "Anna@Example.se"))))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        refusal -> assertThat(refusal.errors().get(0).code()).isEqualTo("dispatch.twice"));
    }

    @Test
    void thereIsALimitToTheirNumber() {
        List<RecipientInput> many = IntStream.rangeClosed(0, RecipientRules.MOST)
                .mapToObj(number -> new RecipientInput("N" + number, "n" + number + "@example.se"))
                .toList();

        assertThatThrownBy(() -> RecipientRules.check(many)).isInstanceOf(InvalidInputException.class);
        assertThatCode(() -> RecipientRules.check(many.subList(0, RecipientRules.MOST)))
                .doesNotThrowAnyException();
    }
}
