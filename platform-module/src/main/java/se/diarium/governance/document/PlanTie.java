package se.diarium.governance.document;

import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;

/** What one document says it is to another. The names are stored. */
enum PlanTie {
    IMPLEMENTS(DiariumModel.TYPE_PLAN, DiariumModel.ASSOC_IMPLEMENTS),
    FOLLOWS_UP(DiariumModel.TYPE_REPORT, DiariumModel.ASSOC_FOLLOWS_UP);

    private final QName source;
    private final QName association;

    PlanTie(QName source, QName association) {
        this.source = source;
        this.association = association;
    }

    /** The type of what says it. */
    QName source() {
        return source;
    }

    QName association() {
        return association;
    }

    static PlanTie of(QName association) {
        return IMPLEMENTS.association.equals(association) ? IMPLEMENTS : FOLLOWS_UP;
    }
}
