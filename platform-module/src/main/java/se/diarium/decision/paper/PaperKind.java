package se.diarium.decision.paper;

import se.diarium.register.Direction;
import se.diarium.register.RecordKind;

/** The papers of a meeting, in the order of their lives. */
public enum PaperKind {
    /** The summons (<i>kallelse</i>) with the agenda. */
    SUMMONS("kallelse", RecordKind.OTHER, false),
    /** All that is to be read before the meeting, in one file (<i>handlingar</i>). */
    BUNDLE("handlingar", RecordKind.OTHER, false),
    /** The minutes (<i>protokoll</i>); a draft until they are approved. */
    MINUTES("protokoll", RecordKind.MINUTES, false),
    /** What the minutes say about one item (<i>protokollsutdrag</i>), in the case of that item. */
    EXTRACT("protokollsutdrag", RecordKind.MINUTES_EXTRACT, true),
    /** What is put on the notice board (<i>anslag</i>) when the minutes have been approved. */
    NOTICE("anslag", RecordKind.OTHER, false);

    private final String code;
    private final RecordKind recordKind;
    private final boolean ofItem;

    PaperKind(String code, RecordKind recordKind, boolean ofItem) {
        this.code = code;
        this.recordKind = recordKind;
        this.ofItem = ofItem;
    }

    /** The Swedish word for it, as in names of files and templates. */
    public String code() {
        return code;
    }

    /** What is sent to the members is complete by that (TF 2 kap. 10 §), whatever becomes of the meeting. */
    Direction direction() {
        return this == SUMMONS || this == BUNDLE ? Direction.SENT : Direction.DRAWN_UP;
    }

    RecordKind recordKind() {
        return recordKind;
    }

    /** Whether there is one for an item and not one for the meeting. */
    public boolean ofItem() {
        return ofItem;
    }
}
