package se.diarium.decision.paper.docx;

import java.util.List;

/** A template cannot be used. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient List<String> args;

    /**
     * @param code of the fault: {@code unknown}, {@code unclosed}, {@code unopened} or {@code unreadable}
     * @param args the placeholder, and for one that is unknown what is accepted in its place
     */
    public TemplateException(String code, String... args) {
        super(code + ": " + String.join(", ", args));
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public List<String> args() {
        return args;
    }
}
