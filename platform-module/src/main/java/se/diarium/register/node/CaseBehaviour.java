package se.diarium.register.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
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
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import se.diarium.register.CaseChange;
import se.diarium.register.CaseStatus;
import se.diarium.register.DiariumModel;
import se.diarium.register.LegalGround;
import se.diarium.register.event.EventType;
import se.diarium.register.listing.RecordTable;
import se.diarium.register.series.CaseRow;
import se.diarium.register.series.CaseTable;
import se.diarium.register.series.ReaderTable;

/** Makes cases keep the register's rules, whichever door of the platform they are made or changed through. */
public class CaseBehaviour {

    private static final Set<QName> GUARDED = Set.of(
            ContentModel.PROP_NAME,
            DiariumModel.PROP_DIARIENUMMER,
            DiariumModel.PROP_SERIES,
            DiariumModel.PROP_YEAR,
            DiariumModel.PROP_NUMBER,
            DiariumModel.PROP_STATUS,
            DiariumModel.PROP_REGISTERED,
            DiariumModel.PROP_CLOSED,
            DiariumModel.PROP_ROUTE,
            DiariumModel.PROP_VOIDED_AT,
            DiariumModel.PROP_VOIDED_BY,
            DiariumModel.PROP_VOIDED_REASON);

    private final CaseAdoption adoption;
    private final CaseRules rules;
    private final CaseReading reading;
    private final CaseTable table;
    private final ReaderTable readers;
    private final RecordTable listed;
    private final RegisterPermissions access;
    private final WorkingMaterial material;
    private final NodeService nodes;
    private final DayKeeping days;
    private final Tracking tracking;

    CaseBehaviour(
            CaseAdoption adoption,
            CaseRules rules,
            CaseReading reading,
            CaseTable table,
            ReaderTable readers,
            RecordTable listed,
            RegisterPermissions access,
            WorkingMaterial material,
            NodeService nodes,
            DayKeeping days,
            Tracking tracking) {
        this.adoption = adoption;
        this.rules = rules;
        this.reading = reading;
        this.table = table;
        this.readers = readers;
        this.listed = listed;
        this.access = access;
        this.material = material;
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
                policy, DiariumModel.TYPE_CASE, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    /** A case made through another door gets its number here, and its place before the transaction commits. */
    public void onCreateNode(ChildAssociationRef made) {
        if (!Sanction.given() && Nodes.isLive(made.getChildRef())) {
            adoption.adoptOrAwait(made.getChildRef());
        }
    }

    /** So does a folder that is turned into a case. */
    public void onSetNodeType(NodeRef node, QName oldType, QName newType) {
        if (!Sanction.given() && Nodes.isLive(node)) {
            adoption.adopt(node);
            tracking.track(node, EventType.CASE_REGISTERED, Map.of());
        }
    }

    public void onUpdateProperties(NodeRef caseRef, Map<QName, Serializable> before, Map<QName, Serializable> written) {
        if (!Nodes.isLive(caseRef) || AwaitedNode.isAwaited(caseRef)) {
            return;
        }
        Map<QName, Serializable> after = days.keep(caseRef, before, written);
        if (before.isEmpty()) {
            tracking.track(caseRef, EventType.CASE_REGISTERED, before);
            return;
        }
        if (!Snapshot.changed(before, after) && !Snapshot.changed(before, after, ContentModel.PROP_NAME)) {
            return;
        }
        Optional<String> forbidden = Sanction.given() ? Optional.empty() : forbidden(before, after);
        if (forbidden.isPresent()) {
            Refusal.atCommit(forbidden.get());
            return;
        }
        if (before.get(DiariumModel.PROP_NUMBER) == null) {
            return;
        }
        follow(caseRef, before, after);
        CaseRow row = CaseMapper.row(after);
        table.update(caseRef.getId(), row);
        listed.followCase(caseRef.getId(), row);
        tracking.track(caseRef, EventType.CASE_REGISTERED, before);
    }

    /** The rule that forbids a change; what cannot be accepted is thrown. */
    private Optional<String> forbidden(Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (Snapshot.changed(before, after, GUARDED)) {
            return Optional.of("case.guarded");
        }
        CaseStatus status = CaseMapper.status(before);
        if (status.settled()) {
            return Optional.of("case.settled");
        }
        LegalGround ground = CaseMapper.secrecy(after);
        if (CaseMapper.secrecy(before) != null && ground == null) {
            return Optional.of("secrecy.lifted");
        }
        // A ground that stands is not looked at again: the list may have changed since it was given.
        rules.check(new CaseChange(
                Objects.requireNonNullElse((String) after.get(DiariumModel.PROP_TITLE), ""),
                (String) after.get(DiariumModel.PROP_PUBLIC_TITLE),
                (String) after.get(DiariumModel.PROP_INITIATOR),
                (String) after.get(DiariumModel.PROP_PUBLIC_INITIATOR),
                (String) after.get(DiariumModel.PROP_HANDLER),
                ground != null && ground.equals(CaseMapper.secrecy(before)) ? null : ground));
        return Optional.empty();
    }

    /**
     * What follows from a change: rights for a new handler, none for others when the case becomes secret, theirs again when
     * it no longer is, and a public title that goes with the title or, when the case becomes secret, no longer shows it.
     * Done as the system, since it follows from the rules.
     */
    private void follow(NodeRef caseRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        boolean secret = CaseMapper.secrecy(after) != null;
        boolean becomesSecret = secret && CaseMapper.secrecy(before) == null;
        boolean lifted = !secret && CaseMapper.secrecy(before) != null;
        boolean handedOver = Snapshot.changed(before, after, DiariumModel.PROP_HANDLER);
        String handler = (String) after.get(DiariumModel.PROP_HANDLER);
        AuthenticationUtil.runAsSystem(() -> {
            if (handedOver) {
                handOver(caseRef, (String) before.get(DiariumModel.PROP_HANDLER), handler);
                access.assign(caseRef, handler, secret);
            }
            if (becomesSecret) {
                access.makeSecret(caseRef, handler);
            }
            if (lifted) {
                access.uncloseCase(caseRef, handler, table.bodies(caseRef.getId()), readers.of(caseRef.getId()));
            }
            if (becomesSecret || lifted || handedOver) {
                material.follow(caseRef);
            }
            if (CaseMapper.status(before) != CaseStatus.VOIDED && CaseMapper.status(after) == CaseStatus.VOIDED) {
                material.clear(caseRef);
            }
            if (becomesSecret || lifted || handedOver || Snapshot.changed(before, after, DiariumModel.PROP_STATUS)) {
                reading.recordRefs(caseRef).forEach(tracking::touch);
            }
            followTitle(caseRef, before, after, secret, becomesSecret);
            return null;
        });
    }

    private void handOver(NodeRef caseRef, String from, String to) {
        access.handOver(caseRef, from, to);
        List<NodeRef> contents = new ArrayList<>(reading.recordRefs(caseRef));
        nodes.getChildAssocs(caseRef, DiariumModel.ASSOC_PARTS, RegexQNamePattern.MATCH_ALL)
                .forEach(part -> contents.add(part.getChildRef()));
        for (NodeRef secret : contents) {
            if (nodes.hasAspect(secret, DiariumModel.ASPECT_SECRECY)) {
                access.handOver(secret, from, to);
            }
        }
    }

    private void followTitle(
            NodeRef caseRef,
            Map<QName, Serializable> before,
            Map<QName, Serializable> after,
            boolean secret,
            boolean becomesSecret) {
        Serializable title = after.get(DiariumModel.PROP_TITLE);
        Serializable publicTitle = after.get(DiariumModel.PROP_PUBLIC_TITLE);
        if (becomesSecret && Objects.equals(title, publicTitle)) {
            Sanction.run(() -> nodes.removeProperty(caseRef, DiariumModel.PROP_PUBLIC_TITLE));
        } else if (!secret
                && Snapshot.changed(before, after, DiariumModel.PROP_TITLE)
                && Objects.equals(publicTitle, before.get(DiariumModel.PROP_TITLE))) {
            Sanction.run(() -> nodes.setProperty(caseRef, DiariumModel.PROP_PUBLIC_TITLE, title));
        }
    }
}
