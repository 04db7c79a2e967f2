package se.diarium.decision.delegation;

import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;

/** Names in the content model of what a delegation decision holds. */
final class DelegationModel {

    static final QName TYPE = name("delegationDecision");
    static final QName BODY = name("delegationBody");
    static final QName YEAR = name("delegationYear");
    static final QName NUMBER = name("delegationNumber");
    static final QName ITEM = name("delegationItem");
    static final QName MATTER = name("delegationMatter");
    static final QName DELEGATE = name("delegationDelegate");
    static final QName DECIDED_BY = name("delegationDecidedBy");
    static final QName DATE = name("delegationDate");
    static final QName TEXT = name("delegationText");
    static final QName PUBLIC_TEXT = name("delegationPublicText");
    static final QName RECORD = name("delegationRecord");
    static final QName REPORTED_ON = name("delegationReportedOn");
    static final QName REPORTED_BY = name("delegationReportedBy");

    private DelegationModel() {}

    private static QName name(String localName) {
        return QName.createQName(DiariumModel.URI, localName);
    }
}
