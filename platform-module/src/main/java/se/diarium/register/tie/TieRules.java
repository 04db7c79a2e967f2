package se.diarium.register.tie;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.DiariumModel;
import se.diarium.register.node.CaseMapper;
import se.diarium.register.node.TieReading;

/**
 * Which records may be tied to each other. Asked before a tie is made and, for those that come through another door, after, so a
 * tie that is there already is never what stands in its own way. Read as the system: what may be tied does not depend on who
 * asks. Every answer is the key of the rule that stands in the way, {@code problem.<key>} in the bundle.
 */
class TieRules {

    private final NodeService nodes;
    private final TieReading ties;

    TieRules(NodeService nodes, TieReading ties) {
        this.nodes = nodes;
        this.ties = ties;
    }

    /** What keeps a record from being an attachment of another. */
    Optional<String> againstAttachment(NodeRef attachment, NodeRef main) {
        return asSystem(() -> {
            if (attachment.equals(main)) {
                return Optional.of("attachment.self");
            }
            if (!caseOf(attachment).equals(caseOf(main))) {
                return Optional.of("attachment.otherCase");
            }
            if (!ties.attachments(attachment).isEmpty()) {
                return Optional.of("attachment.nested");
            }
            if (ties.mains(attachment).stream().anyMatch(other -> !other.equals(main))) {
                return Optional.of("attachment.taken");
            }
            return isVoided(attachment) ? Optional.of("record.voided") : againstAttachmentsOf(main);
        });
    }

    /** What keeps a record from getting attachments. */
    Optional<String> againstAttachmentsOf(NodeRef main) {
        return asSystem(() -> {
            if (!ties.mains(main).isEmpty()) {
                return Optional.of("attachment.nested");
            }
            return isVoided(main) ? Optional.of("record.voided") : againstChange(main);
        });
    }

    /** What keeps a record from taking the place of another. */
    Optional<String> againstSuperseding(NodeRef newer, NodeRef former) {
        return asSystem(() -> {
            if (isVoided(newer)) {
                return Optional.of("record.voided");
            }
            if (leadsTo(former, newer)) {
                return Optional.of("version.circle");
            }
            if (standing(former).stream().anyMatch(other -> !other.equals(newer))) {
                return Optional.of("version.superseded");
            }
            return againstChange(newer).or(() -> isVoided(former) ? Optional.of("record.voided") : Optional.empty());
        });
    }

    /** What keeps a record from being superseded by one that is yet to be made. */
    Optional<String> againstVersionsOf(NodeRef former) {
        return asSystem(() -> {
            if (isVoided(former)) {
                return Optional.of("record.voided");
            }
            return standing(former).isEmpty() ? againstChange(former) : Optional.of("version.superseded");
        });
    }

    /** What keeps anything of a record from being changed. */
    Optional<String> againstChange(NodeRef record) {
        return asSystem(
                () -> CaseMapper.status(nodes.getProperties(caseOf(record))).settled()
                        ? Optional.of("case.settled")
                        : Optional.empty());
    }

    NodeRef caseOf(NodeRef record) {
        return AuthenticationUtil.runAsSystem(
                () -> nodes.getPrimaryParent(record).getParentRef());
    }

    private List<NodeRef> standing(NodeRef former) {
        return ties.newers(former).stream().filter(newer -> !isVoided(newer)).toList();
    }

    private boolean isVoided(NodeRef record) {
        return nodes.getProperty(record, DiariumModel.PROP_VOIDED_AT) != null;
    }

    /** Whether the one is the other, or takes the place of it by way of others. */
    private boolean leadsTo(NodeRef from, NodeRef to) {
        Set<NodeRef> seen = new HashSet<>();
        Deque<NodeRef> ahead = new ArrayDeque<>(List.of(from));
        while (!ahead.isEmpty()) {
            NodeRef next = ahead.pop();
            if (next.equals(to)) {
                return true;
            }
            if (seen.add(next)) {
                ahead.addAll(ties.formers(next));
            }
        }
        return false;
    }

    private static <T> T asSystem(AuthenticationUtil.RunAsWork<T> work) {
        return AuthenticationUtil.runAsSystem(work);
    }
}
