package se.diarium.web.problem;

import java.util.List;

/** A request that cannot be understood or taken in, found in the web layer before any service is asked. */
public final class RequestException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemKind kind;
    private final String code;
    private final transient List<Object> arguments;
    private final String field;

    private RequestException(ProblemKind kind, String field, String code, List<Object> arguments, Throwable cause) {
        super(kind + " " + code + " " + arguments, cause);
        this.kind = kind;
        this.field = field;
        this.code = code;
        this.arguments = arguments;
    }

    /** The request as a whole is to blame; {@code code} is a key below {@code problem.} in the bundle. */
    public static RequestException of(ProblemKind kind, String code, Object... arguments) {
        return new RequestException(kind, null, code, List.of(arguments), null);
    }

    /** As {@link #of}, with what led to it. */
    public static RequestException because(Throwable cause, ProblemKind kind, String code, Object... arguments) {
        return new RequestException(kind, null, code, List.of(arguments), cause);
    }

    /** One field is to blame. */
    public static RequestException field(ProblemKind kind, String field, String code, Object... arguments) {
        return new RequestException(kind, field, code, List.of(arguments), null);
    }

    ProblemKind kind() {
        return kind;
    }

    /** The field to blame, or null. */
    String field() {
        return field;
    }

    String code() {
        return code;
    }

    Object[] arguments() {
        return arguments.toArray();
    }
}
