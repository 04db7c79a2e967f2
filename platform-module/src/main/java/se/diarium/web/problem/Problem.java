package se.diarium.web.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * An answer that says what went wrong, as {@code application/problem+json} (RFC 9457).
 *
 * @param type names the kind of problem, stable for programs
 * @param title the kind of problem in the caller's language
 * @param status the HTTP status
 * @param detail what happened this time, in the caller's language
 * @param instance for failures of ours: the reference to find it by in the log; else null
 * @param current what there is now, where it is not what the client wanted to change
 * @param yours what the client sent to change it
 * @param errors what is wrong with each field; empty where no field is to blame
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        Object current,
        Object yours,
        List<ProblemError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** For {@code Retry-After}: when it is worth asking again after a 503. */
    public static final String RETRY_SECONDS = "10";

    private static final int NOT_NOW = 503;

    public Problem {
        errors = List.copyOf(errors);
    }

    /** Whether an answer of this status is to say when to ask again. */
    public static boolean isPassing(int status) {
        return status == NOT_NOW;
    }

    Problem(String type, String title, int status, String detail, String instance, List<ProblemError> errors) {
        this(type, title, status, detail, instance, null, null, errors);
    }
}
