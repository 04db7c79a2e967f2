package se.diarium.decision;

import org.alfresco.service.namespace.QName;

/**
 * The names of the workflow model {@code diawf:workflowmodel} and of the process. A property is a process variable named
 * {@code diawf_<name>}.
 */
final class DecisionModel {
    static final String URI = "http://diarium/model/workflow/1.0";
    static final String PROCESS = "activiti$diariumDecision";

    static final QName PROP_DIARIENUMMER = name("diarienummer");
    static final QName PROP_KEY = name("key");
    static final QName PROP_CASE_TITLE = name("caseTitle");
    static final QName PROP_BODY = name("body");
    static final QName PROP_PROPOSAL = name("proposal");
    static final QName PROP_RECORD_ID = name("recordId");
    static final QName PROP_MANAGER = name("manager");
    static final QName PROP_COMMENT = name("comment");
    static final QName PROP_ANSWER_RECORD_ID = name("answerRecordId");
    static final QName PROP_DECISION_OUTCOME = name("decisionOutcome");
    static final QName PROP_DECISION_DATE = name("decisionDate");
    static final QName PROP_PARAGRAPH = name("paragraph");
    static final QName PROP_DECISION_TEXT = name("decisionText");

    private DecisionModel() {}

    static QName name(String localName) {
        return QName.createQName(URI, localName);
    }

    /** The process variable of a property of this model. */
    static String variable(QName property) {
        return "diawf_" + property.getLocalName();
    }
}
