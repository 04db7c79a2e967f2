package se.diarium.register;

import java.util.Arrays;
import java.util.Optional;
import org.alfresco.service.namespace.QName;

/** The kinds of record, each with its code on the wire and its type in the content model. */
public enum RecordKind {
    LETTER("letter", DiariumModel.TYPE_LETTER),
    PLAN("plan", DiariumModel.TYPE_PLAN),
    REPORT("report", DiariumModel.TYPE_REPORT),
    MINUTES("minutes", DiariumModel.TYPE_MINUTES),
    MINUTES_EXTRACT("minutesExtract", DiariumModel.TYPE_MINUTES_EXTRACT),
    GOVERNING_DOCUMENT("governingDocument", DiariumModel.TYPE_GOVERNING_DOCUMENT),
    OTHER("other", DiariumModel.TYPE_RECORD);

    private final String code;
    private final QName type;

    RecordKind(String code, QName type) {
        this.code = code;
        this.type = type;
    }

    public String code() {
        return code;
    }

    public QName type() {
        return type;
    }

    /** Whether a body's approval (justering), rather than the outcome of the case, completes such a record. */
    public boolean completeByApproval() {
        return this == MINUTES || this == MINUTES_EXTRACT;
    }

    public static Optional<RecordKind> byCode(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** The kind a type of the content model stands for; {@link #OTHER} for types of others. */
    public static RecordKind byType(QName type) {
        return Arrays.stream(values())
                .filter(kind -> kind.type.equals(type))
                .findFirst()
                .orElse(OTHER);
    }
}
