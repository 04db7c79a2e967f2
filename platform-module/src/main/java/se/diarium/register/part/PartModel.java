package se.diarium.register.part;

import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;

/** Names in the content model of what the parts of cases hold. */
final class PartModel {

    static final QName TYPE_PARTY = name("party");
    static final QName PARTY_NAME = name("partyName");
    static final QName PARTY_PUBLIC_NAME = name("partyPublicName");
    static final QName PARTY_ROLE = name("partyRole");
    static final QName PARTY_ADDRESS = name("partyAddress");
    static final QName PARTY_EMAIL = name("partyEmail");
    static final QName PARTY_FROM = name("partyFrom");
    static final QName PARTY_UNTIL = name("partyUntil");

    static final QName TYPE_DEADLINE = name("deadline");
    static final QName DEADLINE_WHAT = name("deadlineWhat");
    static final QName DEADLINE_DUE = name("deadlineDue");
    static final QName DEADLINE_RESPONSIBLE = name("deadlineResponsible");
    static final QName DEADLINE_MET_AT = name("deadlineMetAt");
    static final QName DEADLINE_MET_BY = name("deadlineMetBy");
    static final QName DEADLINE_WITHDRAWN_AT = name("deadlineWithdrawnAt");
    static final QName DEADLINE_WITHDRAWN_BY = name("deadlineWithdrawnBy");

    static final QName TYPE_NOTE = name("note");
    static final QName NOTE_TEXT = name("noteText");
    static final QName NOTE_AT = name("noteAt");
    static final QName NOTE_BY = name("noteBy");
    static final QName NOTE_CORRECTS = name("noteCorrects");

    static final QName TYPE_LINK = name("link");
    static final QName LINK_TYPE = name("linkType");
    static final QName LINKED_CASE = name("linkedCase");
    static final QName LINK_ENDED_AT = name("linkEndedAt");
    static final QName LINK_ENDED_BY = name("linkEndedBy");

    private PartModel() {}

    private static QName name(String localName) {
        return QName.createQName(DiariumModel.URI, localName);
    }
}
