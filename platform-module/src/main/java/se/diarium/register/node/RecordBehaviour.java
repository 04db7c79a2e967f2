package se.diarium.register.node;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.CaseStatus;
import se.diarium.register.DiariumModel;
import se.diarium.register.event.EventType;
import se.diarium.register.series.CaseTable;

/** Makes records keep the register's rules, whichever door of the platform they are made or changed through. */
public class RecordBehaviour {

    private static final Set<QName> GUARDED = Set.of(
            ContentModel.PROP_NAME,
            DiariumModel.PROP_DIARIENUMMER,
            DiariumModel.PROP_SERIES,
            DiariumModel.PROP_YEAR,
            DiariumModel.PROP_NUMBER,
            DiariumModel.PROP_RECORD_NUMBER,
            DiariumModel.PROP_KIND,
            DiariumModel.PROP_TEXT,
            DiariumModel.PROP_FILE_METADATA,
            DiariumModel.PROP_UNREAD,
            DiariumModel.PROP_MESSAGE_ID,
            DiariumModel.PROP_PAPER_DOCUMENT,
            DiariumModel.PROP_BODY,
            DiariumModel.PROP_DECISION_DATE,
            DiariumModel.PROP_PARAGRAPH,
            DiariumModel.PROP_DECISION_TEXT,
            DiariumModel.PROP_OUTCOME,
            DiariumModel.PROP_PUBLISHED_AT,
            DiariumModel.PROP_PUBLISHED_BY,
            DiariumModel.PROP_PUBLISHED_CONTENT,
            DiariumModel.PROP_SHA256,
            DiariumModel.PROP_PUBLISHED_TEXT,
            DiariumModel.PROP_PREPARED_AT,
            DiariumModel.PROP_PREPARED_BY,
            DiariumModel.PROP_PREPARED_STATE,
            DiariumModel.PROP_PREPARED_REASONS,
            DiariumModel.PROP_COVERED_CONTENT,
            DiariumModel.PROP_COVERED_TEXT,
            DiariumModel.PROP_RELEASED_AT,
            DiariumModel.PROP_RELEASED_BY,
            DiariumModel.PROP_RELEASE_REASON,
            DiariumModel.PROP_RELEASED_STATE,
            DiariumModel.PROP_WITHDRAWN_AT,
            DiariumModel.PROP_WITHDRAWN_BY,
            DiariumModel.PROP_WITHDRAWAL_REASON,
            DiariumModel.PROP_MODEL_CODE,
            DiariumModel.PROP_MODEL_VERSION,
            DiariumModel.PROP_DOCUMENT_KIND,
            DiariumModel.PROP_DOCUMENT_FOR,
            DiariumModel.PROP_VOIDED_AT,
            DiariumModel.PROP_VOIDED_BY,
            DiariumModel.PROP_VOIDED_REASON);

    /** What citizens read of a record besides its file; looked through for personal data when it is published. */
    private static final Set<QName> PUBLIC_FORMS =
            Set.of(DiariumModel.PROP_PUBLIC_TITLE, DiariumModel.PROP_PUBLIC_COUNTERPARTY);

    private final RecordAdoption adoption;
    private final CaseTable table;
    private final RegisterPermissions access;
    private final UnreadRecords unread;
    private final TieReading ties;
    private final NodeService nodes;
    private final DayKeeping days;
    private final Tracking tracking;

    RecordBehaviour(
            RecordAdoption adoption,
            CaseTable table,
            RegisterPermissions access,
            UnreadRecords unread,
            TieReading ties,
            NodeService nodes,
            DayKeeping days,
            Tracking tracking) {
        this.adoption = adoption;
        this.table = table;
        this.access = access;
        this.unread = unread;
        this.ties = ties;
        this.nodes = nodes;
        this.days = days;
        this.tracking = tracking;
    }

    void bind(PolicyComponent policies) {
        bind(policies, NodeServicePolicies.OnCreateNodePolicy.QNAME, "onCreateNode");
        bind(policies, NodeServicePolicies.OnSetNodeTypePolicy.QNAME, "onSetNodeType");
        bind(policies, NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
    }

    private void bind(PolicyComponent policies, QName policy, String method) {
        policies.bindClassBehaviour(
                policy, DiariumModel.TYPE_RECORD, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    /** A record made through another door gets its number within its case here. */
    public void onCreateNode(ChildAssociationRef made) {
        if (!Sanction.given() && Nodes.isLive(made.getChildRef())) {
            adoption.adopt(made.getChildRef());
        }
    }

    /** So does a file that is turned into a record; its content is there already and waits to be read. */
    public void onSetNodeType(NodeRef node, QName oldType, QName newType) {
        if (!Sanction.given() && Nodes.isLive(node)) {
            adoption.adopt(node);
            unread.add(node);
            tracking.track(node, EventType.RECORD_ADDED, Map.of());
        }
    }

    public void onUpdateProperties(NodeRef record, Map<QName, Serializable> before, Map<QName, Serializable> written) {
        if (!Nodes.isLive(record)) {
            return;
        }
        Map<QName, Serializable> after = days.keep(record, before, written);
        boolean sanctioned = Sanction.given();
        if (!sanctioned && contentChanged(before, after)) {
            unread.add(record);
        }
        if (before.isEmpty()) {
            tracking.track(record, EventType.RECORD_ADDED, before);
            return;
        }
        if (!Snapshot.changed(before, after) && !Snapshot.changed(before, after, ContentModel.PROP_NAME)) {
            return;
        }
        table.lock(caseOf(record).getId());
        Optional<String> forbidden = sanctioned ? Optional.empty() : forbidden(record, before, after);
        if (forbidden.isPresent()) {
            Refusal.atCommit(forbidden.get());
            return;
        }
        if (before.get(DiariumModel.PROP_NUMBER) == null) {
            return;
        }
        follow(record, before, after);
        tracking.track(record, EventType.RECORD_ADDED, before);
    }

    /** The rule that forbids a change; what cannot be accepted is thrown. */
    private Optional<String> forbidden(
            NodeRef record, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (Snapshot.changed(before, after, GUARDED)) {
            return Optional.of("record.guarded");
        }
        if (hasContent(before) && contentChanged(before, after)) {
            return Optional.of("record.frozen");
        }
        if (!Snapshot.changed(before, after)) {
            return Optional.empty();
        }
        if (CaseMapper.secrecy(before) != null && CaseMapper.secrecy(after) == null) {
            return Optional.of("secrecy.lifted");
        }
        if (before.get(DiariumModel.PROP_VOIDED_AT) != null) {
            return Optional.of("record.voided");
        }
        NodeRef caseRef = caseOf(record);
        CaseStatus status = AuthenticationUtil.runAsSystem(() -> CaseMapper.status(nodes.getProperties(caseRef)));
        if (status.settled()) {
            return Optional.of("case.settled");
        }
        if (before.get(DiariumModel.PROP_PUBLISHED_AT) != null && Snapshot.changed(before, after, PUBLIC_FORMS)) {
            return Optional.of("record.published");
        }
        adoption.check(before, after);
        return Optional.empty();
    }

    /** As the system: a record that may be changed need not be in a case that may be read. */
    private NodeRef caseOf(NodeRef record) {
        return AuthenticationUtil.runAsSystem(
                () -> nodes.getPrimaryParent(record).getParentRef());
    }

    private static boolean hasContent(Map<QName, Serializable> properties) {
        return properties.get(ContentModel.PROP_CONTENT) instanceof ContentData content && content.getSize() > 0;
    }

    private static boolean contentChanged(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        return !Objects.equals(url(before), url(after));
    }

    private static String url(Map<QName, Serializable> properties) {
        return properties.get(ContentModel.PROP_CONTENT) instanceof ContentData content
                ? content.getContentUrl()
                : null;
    }

    /** What follows from a change, as the system, since it follows from the rules. */
    private void follow(NodeRef record, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        boolean becomesSecret = CaseMapper.secrecy(after) != null && CaseMapper.secrecy(before) == null;
        boolean lifted = CaseMapper.secrecy(after) == null && CaseMapper.secrecy(before) != null;
        NodeRef caseRef = caseOf(record);
        AuthenticationUtil.runAsSystem(() -> {
            if (becomesSecret) {
                if (after.get(DiariumModel.PROP_PUBLISHED_AT) != null) {
                    throw new RuleAccessDeniedException("secrecy.published");
                }
                access.makeSecret(record, (String) nodes.getProperty(caseRef, DiariumModel.PROP_HANDLER));
                if (Objects.equals(after.get(DiariumModel.PROP_TITLE), after.get(DiariumModel.PROP_PUBLIC_TITLE))) {
                    Sanction.run(() -> nodes.removeProperty(record, DiariumModel.PROP_PUBLIC_TITLE));
                }
            }
            if (lifted) {
                access.uncloseRecord(record);
            }
            if (Snapshot.changed(before, after, DiariumModel.PROP_PUBLISHED_AT)
                    || Snapshot.changed(before, after, DiariumModel.PROP_VOIDED_AT)) {
                tracking.touch(caseRef);
            }
            if (Snapshot.changed(before, after, DiariumModel.PROP_VOIDED_AT)) {
                // What is listed of the record whose place it took changes with it, though nothing happened to that
                // one.
                ties.formers(record)
                        .forEach(former -> tracking.track(former, EventType.RECORD_ADDED, nodes.getProperties(former)));
            }
            return null;
        });
    }
}
