package se.diarium.governance.thread;

import java.util.Arrays;
import java.util.Optional;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;

/** What a plan may hold, each with its type in the content model. */
public enum ObjectKind {
    GOAL(DiariumModel.TYPE_GOAL),
    FOCUS_AREA(DiariumModel.TYPE_FOCUS_AREA),
    ASSIGNMENT(DiariumModel.TYPE_ASSIGNMENT),
    INDICATOR(DiariumModel.TYPE_INDICATOR),
    ACTIVITY(DiariumModel.TYPE_ACTIVITY);

    private final QName type;

    ObjectKind(QName type) {
        this.type = type;
    }

    QName type() {
        return type;
    }

    static Optional<ObjectKind> of(QName type) {
        return Arrays.stream(values()).filter(kind -> kind.type.equals(type)).findFirst();
    }
}
