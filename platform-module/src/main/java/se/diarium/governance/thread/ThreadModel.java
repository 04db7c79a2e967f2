package se.diarium.governance.thread;

import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;

/** Names in the content model of what plans hold and of what is answered. */
final class ThreadModel {

    static final QName ASSOC_OBJECTS = name("planObjects");
    static final QName ORDINAL = name("objectOrdinal");
    static final QName NUMBER = name("objectNumber");
    static final QName TEXT = name("objectText");
    static final QName ADDRESSEE = name("addressee");
    static final QName PERSPECTIVE = name("perspective");
    static final QName PARENT = name("brokenDownFrom");
    static final QName CONTINUES = name("continuesObject");

    static final QName UNIT = name("unit");
    static final QName DIRECTION = name("targetDirection");
    static final QName BASELINE = name("baseline");
    static final QName TARGET = name("target");
    static final QName UPPER = name("targetUpper");

    static final QName STATUS = name("outcomeStatus");
    static final QName FIGURE = name("outcomeValue");
    static final QName COMMENT = name("outcomeComment");
    static final QName FORECAST = name("outcomeForecast");
    static final QName DAY = name("outcomeDay");
    static final QName ROUND = name("outcomeRound");
    static final QName REPORT = name("outcomeReport");
    static final QName AT = name("outcomeAt");
    static final QName BY = name("outcomeBy");
    static final QName REPLACES = name("outcomeReplaces");

    private ThreadModel() {}

    private static QName name(String localName) {
        return QName.createQName(DiariumModel.URI, localName);
    }
}
