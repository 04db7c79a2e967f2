package se.diarium.decision.meeting;

import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;

/** The names of the content model that meetings and agendas have. */
final class MeetingModel {

    static final QName PROP_BODY = name("meetingBody");
    static final QName PROP_DATE = name("meetingDate");
    static final QName PROP_SEQUENCE = name("meetingSequence");
    static final QName PROP_TIME = name("meetingTime");
    static final QName PROP_PLACE = name("meetingPlace");
    static final QName PROP_KIND = name("meetingKind");
    static final QName PROP_STATUS = name("meetingStatus");
    static final QName PROP_REASON = name("meetingReason");

    static final QName PROP_NUMBER = name("itemNumber");
    static final QName PROP_HEADING = name("itemTitle");
    static final QName PROP_ITEM_KIND = name("itemKind");
    /** The id of the node of the case. */
    static final QName PROP_CASE = name("itemCase");

    static final QName PROP_CASE_KEY = name("itemCaseNumber");
    static final QName PROP_PAPERS = name("itemPapers");
    static final QName PROP_PROPOSAL = name("itemProposal");

    static final QName PROP_OUTCOME = name("itemOutcome");
    static final QName PROP_DECIDED_ON = name("itemDecidedOn");
    static final QName PROP_DECISION = name("itemDecision");
    static final QName PROP_REASONS = name("itemReasons");
    static final QName PROP_CHANGES = name("itemChanges");
    static final QName PROP_NEXT_BODY = name("itemNextBody");
    static final QName PROP_YES = name("itemYes");
    static final QName PROP_NO = name("itemNo");
    static final QName PROP_ABSTAINED = name("itemAbstained");
    static final QName PROP_PARAGRAPH = name("itemParagraph");

    private MeetingModel() {}

    static QName name(String localName) {
        return QName.createQName(DiariumModel.URI, localName);
    }
}
