package se.diarium.register.closing;

import java.util.List;
import se.diarium.register.RecordFile;

/**
 * Something that is not in order.
 *
 * @param code key of the text, {@code problem.<code>} in the bundle
 * @param args what the text mentions
 * @param part what it is about; null for the case as a whole
 */
public record ClosingRemark(Severity severity, String code, List<Object> args, Part part) {

    /** Whether it keeps the case open. */
    public enum Severity {
        BLOCKING,
        WARNING
    }

    /**
     * A part of a case.
     *
     * @param type such as {@code record}, {@code task} or {@code deadline}
     */
    public record Part(String type, String id) {}

    /** Something that must be put right before the case is closed. */
    public static ClosingRemark blocking(String code, Object... args) {
        return new ClosingRemark(Severity.BLOCKING, code, List.of(args), null);
    }

    /** Something to know of, that the case can be closed with. */
    public static ClosingRemark warning(String code, Object... args) {
        return new ClosingRemark(Severity.WARNING, code, List.of(args), null);
    }

    /** The same about a record; its number comes first in what the text mentions. */
    public ClosingRemark about(RecordFile item) {
        Object[] all = new Object[args.size() + 1];
        all[0] = item.recordNumber();
        for (int i = 0; i < args.size(); i++) {
            all[i + 1] = args.get(i);
        }
        return new ClosingRemark(severity, code, List.of(all), new Part("record", item.id()));
    }

    /** The same about another part of the case. */
    public ClosingRemark about(String type, String id) {
        return new ClosingRemark(severity, code, args, new Part(type, id));
    }
}
