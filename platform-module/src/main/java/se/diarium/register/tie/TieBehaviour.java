package se.diarium.register.tie;

import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.DiariumModel;
import se.diarium.register.node.HistoryValues;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.RuleAccessDeniedException;
import se.diarium.register.node.Sanction;
import se.diarium.register.node.Tracking;
import se.diarium.register.series.CaseTable;

/**
 * Makes the ties of records keep the register's rules, whichever door of the platform they are made or taken away through, and
 * tells the history of them. That a record took another's place is not taken back.
 */
public class TieBehaviour {

    private final PolicyComponent policies;
    private final TieRules rules;
    private final HistoryValues history;
    private final Tracking tracking;
    private final CaseTable table;

    TieBehaviour(PolicyComponent policies, TieRules rules, HistoryValues history, Tracking tracking, CaseTable table) {
        this.policies = policies;
        this.rules = rules;
        this.history = history;
        this.tracking = tracking;
        this.table = table;
    }

    /** To be called once, before the platform takes requests. */
    void bind() {
        bind(DiariumModel.TYPE_RECORD, DiariumModel.ASSOC_ATTACHMENT_OF);
        bind(DiariumModel.TYPE_RECORD, DiariumModel.ASSOC_REVISES);
        bind(DiariumModel.TYPE_PLAN, DiariumModel.ASSOC_IMPLEMENTS);
        bind(DiariumModel.TYPE_REPORT, DiariumModel.ASSOC_FOLLOWS_UP);
        for (QName policy : new QName[] {
            NodeServicePolicies.OnCreateAssociationPolicy.QNAME, NodeServicePolicies.OnDeleteAssociationPolicy.QNAME
        }) {
            bind(policy, DiariumModel.TYPE_CONSIDERATION, DiariumModel.ASSOC_CONSIDERED_AT, "onConsidered");
            bind(policy, DiariumModel.TYPE_CONSIDERATION, DiariumModel.ASSOC_CONSIDERED_IN, "onConsidered");
        }
    }

    private void bind(QName type, QName tie) {
        bind(NodeServicePolicies.OnCreateAssociationPolicy.QNAME, type, tie, "onCreateAssociation");
        bind(NodeServicePolicies.OnDeleteAssociationPolicy.QNAME, type, tie, "onDeleteAssociation");
    }

    private void bind(QName policy, QName type, QName tie, String method) {
        policies.bindAssociationBehaviour(
                policy, type, tie, new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    public void onCreateAssociation(AssociationRef tie) {
        if (!areLive(tie)) {
            return;
        }
        lock(tie);
        if (!Sanction.given()) {
            refuse(against(tie));
        }
        track(tie.getSourceRef(), tie.getTypeQName().getLocalName(), tie.getTargetRef(), false);
        if (DiariumModel.ASSOC_REVISES.equals(tie.getTypeQName())) {
            track(tie.getTargetRef(), HistoryValues.SUPERSEDED_BY, tie.getSourceRef(), false);
        }
    }

    private Optional<String> against(AssociationRef tie) {
        if (DiariumModel.ASSOC_ATTACHMENT_OF.equals(tie.getTypeQName())) {
            return rules.againstAttachment(tie.getSourceRef(), tie.getTargetRef());
        }
        return DiariumModel.ASSOC_REVISES.equals(tie.getTypeQName())
                ? rules.againstSuperseding(tie.getSourceRef(), tie.getTargetRef())
                : rules.againstChange(tie.getSourceRef());
    }

    public void onDeleteAssociation(AssociationRef tie) {
        if (!areLive(tie)) {
            return;
        }
        lock(tie);
        if (!Sanction.given()) {
            refuse(
                    DiariumModel.ASSOC_REVISES.equals(tie.getTypeQName())
                            ? Optional.of("version.stays")
                            : rules.againstChange(tie.getSourceRef()));
        }
        track(tie.getSourceRef(), tie.getTypeQName().getLocalName(), tie.getTargetRef(), true);
    }

    /** Where a decision was taken is written by the register alone, as the decision is. */
    public void onConsidered(AssociationRef tie) {
        if (!Sanction.given()) {
            throw new RuleAccessDeniedException("decision.direct");
        }
    }

    private static void refuse(Optional<String> rule) {
        rule.ifPresent(code -> {
            throw new RuleAccessDeniedException(code);
        });
    }

    private static boolean areLive(AssociationRef tie) {
        return Nodes.isLive(tie.getSourceRef()) && Nodes.isLive(tie.getTargetRef());
    }

    /** Locked in the order of their ids, so that two who tie the same cases do not wait for each other. */
    private void lock(AssociationRef tie) {
        Stream.of(tie.getSourceRef(), tie.getTargetRef())
                .map(record -> rules.caseOf(record).getId())
                .distinct()
                .sorted()
                .forEach(table::lock);
    }

    /** @param gone whether the tie was taken away, or made */
    private void track(NodeRef record, String name, NodeRef other, boolean gone) {
        Map<String, TreeSet<String>> before = history.ties(record);
        TreeSet<String> others = before.computeIfAbsent(name, key -> new TreeSet<>());
        if (gone) {
            others.add(other.getId());
        } else {
            others.remove(other.getId());
        }
        tracking.trackTies(record, before);
    }
}
