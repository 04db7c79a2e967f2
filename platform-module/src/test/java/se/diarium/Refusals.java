package se.diarium;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import se.diarium.register.ConflictException;
import se.diarium.register.FieldError;
import se.diarium.register.InvalidInputException;

/** What refusals say by field and code. */
public final class Refusals {

    private Refusals() {}

    public static void assertCode(Throwable refusal, String code) {
        assertThat(errors(refusal)).extracting(FieldError::code).contains(code);
    }

    public static void assertCode(Throwable refusal, String field, String code) {
        assertThat(errors(refusal)).anySatisfy(error -> {
            assertThat(error.field()).isEqualTo(field);
            assertThat(error.code()).isEqualTo(code);
        });
    }

    private static List<FieldError> errors(Throwable refusal) {
        return refusal instanceof InvalidInputException invalid
                ? invalid.errors()
                : ((ConflictException) refusal).errors();
    }
}
