package se.diarium.register;

import org.alfresco.service.namespace.QName;

/** The names of the content model {@code dia:contentmodel}; the model itself is {@code model/diarium-model.xml}. */
public final class DiariumModel {

    public static final String URI = "http://diarium/model/content/1.0";
    public static final String PREFIX = "dia";

    // Types.
    /** A folder of the register: its root, a series or a year. */
    public static final QName TYPE_REGISTER_FOLDER = name("registerFolder");

    public static final QName TYPE_CASE = name("case");
    public static final QName TYPE_RECORD = name("record");
    public static final QName TYPE_PLAN = name("plan");
    public static final QName TYPE_REPORT = name("report");
    public static final QName TYPE_LETTER = name("letter");
    public static final QName TYPE_MINUTES = name("minutes");
    public static final QName TYPE_MINUTES_EXTRACT = name("minutesExtract");
    public static final QName TYPE_GOVERNING_DOCUMENT = name("governingDocument");
    public static final QName TYPE_CONSIDERATION = name("consideration");
    /** What a case has besides its records: parties, deadlines, notes and links. */
    public static final QName TYPE_PART = name("part");

    public static final QName TYPE_MEETING = name("meeting");
    public static final QName TYPE_AGENDA_ITEM = name("agendaItem");
    /** What a plan holds: a goal, a focus area, an assignment, an indicator or an activity. */
    public static final QName TYPE_PLAN_OBJECT = name("planObject");

    public static final QName TYPE_GOAL = name("goal");
    public static final QName TYPE_FOCUS_AREA = name("focusArea");
    public static final QName TYPE_ASSIGNMENT = name("assignment");
    public static final QName TYPE_INDICATOR = name("indicator");
    public static final QName TYPE_ACTIVITY = name("activity");
    /** An answer that says what became of what a plan holds. */
    public static final QName TYPE_OUTCOME = name("outcome");

    // Aspects.
    public static final QName ASPECT_REGISTERED = name("registered");
    public static final QName ASPECT_DECIDED = name("decided");
    public static final QName ASPECT_PLAN_PERIOD = name("planPeriod");
    /** A document of a kind that the region's governance model describes. */
    public static final QName ASPECT_GOVERNED = name("governed");

    public static final QName ASPECT_PUBLISHED = name("published");
    public static final QName ASPECT_RELEASED = name("released");
    public static final QName ASPECT_PREPARED = name("prepared");
    public static final QName ASPECT_WITHDRAWN = name("withdrawn");
    public static final QName ASPECT_SECRECY = name("secrecy");
    /** A file in a case that is not registered. */
    public static final QName ASPECT_WORKING_MATERIAL = name("workingMaterial");

    public static final QName ASPECT_VOIDED = name("voided");
    /** A paper of a meeting that the system made. */
    public static final QName ASPECT_PAPER = name("paper");

    // What everything registered carries (dia:registered).
    public static final QName PROP_DIARIENUMMER = name("diarienummer");
    public static final QName PROP_SERIES = name("series");
    public static final QName PROP_YEAR = name("year");
    public static final QName PROP_NUMBER = name("number");
    public static final QName PROP_TITLE = name("title");
    public static final QName PROP_PUBLIC_TITLE = name("publicTitle");

    // A case.
    public static final QName PROP_STATUS = name("status");
    public static final QName PROP_REGISTERED = name("registeredDate");
    public static final QName PROP_CLOSED = name("closedDate");
    public static final QName PROP_INITIATOR = name("initiator");
    public static final QName PROP_PUBLIC_INITIATOR = name("publicInitiator");
    public static final QName PROP_HANDLER = name("handler");
    /** A code of the classification scheme. */
    public static final QName PROP_CLASSIFICATION = name("classification");
    /** The steps from the handler to the body that decides, where they were changed for the case. */
    public static final QName PROP_ROUTE = name("route");

    // A record.
    public static final QName PROP_RECORD_NUMBER = name("recordNumber");
    public static final QName PROP_DIRECTION = name("direction");
    public static final QName PROP_DATE = name("date");
    public static final QName PROP_COUNTERPARTY = name("counterparty");
    public static final QName PROP_PUBLIC_COUNTERPARTY = name("publicCounterparty");
    public static final QName PROP_KIND = name("kind");
    /** The text read from the record's file, so that nothing reads the file twice. */
    public static final QName PROP_TEXT = name("text");
    /** What the record's file says about itself, each as {@code name: value}. */
    public static final QName PROP_FILE_METADATA = name("fileMetadata");
    /** What of the record's file has no readable text, as in {@link IncomingFile#unread()}. */
    public static final QName PROP_UNREAD = name("unread");
    /** The word processor's form of a record that the system made; its file is the PDF. */
    public static final QName PROP_PAPER_DOCUMENT = name("paperDocument");
    /** The Message-ID of the mail that a record came as. */
    public static final QName PROP_MESSAGE_ID = name("messageId");

    // A decision (dia:decided, dia:consideration).
    public static final QName PROP_BODY = name("body");
    public static final QName PROP_DECISION_DATE = name("decisionDate");
    public static final QName PROP_PARAGRAPH = name("paragraph");
    public static final QName PROP_DECISION_TEXT = name("decisionText");
    public static final QName PROP_OUTCOME = name("decisionOutcome");
    public static final QName PROP_PROPOSAL = name("proposal");
    /** How far a consideration has come: OPEN, DECIDED or WITHDRAWN. */
    public static final QName PROP_CONSIDERATION_STATE = name("considerationState");

    public static final QName PROP_VOTE = name("considerationVote");
    public static final QName PROP_YRKANDEN = name("considerationYrkanden");
    public static final QName PROP_RESERVATIONS = name("considerationReservations");
    public static final QName PROP_BIAS = name("considerationBias");

    // The period of a plan or report (dia:planPeriod).
    public static final QName PROP_FIRST_YEAR = name("firstYear");
    public static final QName PROP_LAST_YEAR = name("lastYear");

    // What a document is by the region's governance model (dia:governed).
    public static final QName PROP_MODEL_CODE = name("modelCode");
    /** The version of the model that the kind was taken from. */
    public static final QName PROP_MODEL_VERSION = name("modelVersion");

    public static final QName PROP_DOCUMENT_KIND = name("documentKind");
    /** Code of the body or unit that the document is for. */
    public static final QName PROP_DOCUMENT_FOR = name("documentFor");

    // Publication (dia:published) and its end (dia:withdrawn).
    public static final QName PROP_PUBLISHED_AT = name("publishedAt");
    public static final QName PROP_PUBLISHED_BY = name("publishedBy");
    public static final QName PROP_PUBLISHED_CONTENT = name("publishedContent");
    public static final QName PROP_SHA256 = name("sha256");
    /** The text of the published file, where places were covered in it. */
    public static final QName PROP_PUBLISHED_TEXT = name("publishedText");
    // What one person has prepared for publication and another one confirms (dia:prepared).
    public static final QName PROP_PREPARED_AT = name("preparedAt");
    public static final QName PROP_PREPARED_BY = name("preparedBy");
    public static final QName PROP_PREPARED_STATE = name("preparedState");
    public static final QName PROP_PREPARED_REASONS = name("preparedReasons");
    public static final QName PROP_COVERED_CONTENT = name("coveredContent");
    public static final QName PROP_COVERED_TEXT = name("coveredText");
    // The release of what the guard of publication found (dia:released).
    public static final QName PROP_RELEASED_AT = name("releasedAt");
    public static final QName PROP_RELEASED_BY = name("releasedBy");
    public static final QName PROP_RELEASE_REASON = name("releaseReason");
    public static final QName PROP_RELEASED_STATE = name("releasedState");
    public static final QName PROP_WITHDRAWN_AT = name("withdrawnAt");
    public static final QName PROP_WITHDRAWN_BY = name("withdrawnBy");
    public static final QName PROP_WITHDRAWAL_REASON = name("withdrawalReason");

    // Secrecy (dia:secrecy).
    public static final QName PROP_SECRECY_CHAPTER = name("secrecyChapter");
    public static final QName PROP_SECRECY_SECTION = name("secrecySection");
    /** The letter of a section that has one, as in 21 kap. 3 a §. */
    public static final QName PROP_SECRECY_LETTER = name("secrecyLetter");

    // That a case or record has been voided (dia:voided).
    public static final QName PROP_VOIDED_AT = name("voidedAt");
    public static final QName PROP_VOIDED_BY = name("voidedBy");
    public static final QName PROP_VOIDED_REASON = name("voidedReason");

    // Associations.
    public static final QName ASSOC_FOLLOWS_UP = name("followsUp");
    public static final QName ASSOC_IMPLEMENTS = name("implements");
    public static final QName ASSOC_REVISES = name("revises");
    public static final QName ASSOC_ATTACHMENT_OF = name("attachmentOf");
    public static final QName ASSOC_CONSIDERATIONS = name("considerations");
    public static final QName ASSOC_PARTS = name("parts");
    public static final QName ASSOC_CONSIDERED_AT = name("consideredAt");
    public static final QName ASSOC_CONSIDERED_IN = name("consideredIn");
    public static final QName ASSOC_AGENDA = name("agenda");
    public static final QName ASSOC_OUTCOMES = name("outcomes");

    private DiariumModel() {}

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
