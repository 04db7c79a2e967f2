package se.diarium.register.node;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import se.diarium.register.CaseStatus;
import se.diarium.register.DiariumModel;
import se.diarium.register.NewCase;
import se.diarium.register.NotAllowedException;
import se.diarium.register.RegisterCalendar;
import se.diarium.register.event.EventType;
import se.diarium.register.number.Diarienummer;

/**
 * Takes into the register the cases that are made through other doors of the platform: at once where the node says what a case
 * must say, and otherwise when the transaction is about to commit, since Share's forms make a node first and write its
 * properties then.
 */
class CaseAdoption {

    private final CaseIntake intake;
    private final RegisterFolders folders;
    private final NodeService nodes;
    private final CaseMapper mapper;
    private final RegisterCalendar calendar;
    private final Tracking tracking;

    CaseAdoption(
            CaseIntake intake,
            RegisterFolders folders,
            NodeService nodes,
            CaseMapper mapper,
            RegisterCalendar calendar,
            Tracking tracking) {
        this.intake = intake;
        this.folders = folders;
        this.nodes = nodes;
        this.mapper = mapper;
        this.calendar = calendar;
        this.tracking = tracking;
    }

    /** Takes a new node in as soon as it can be; one that cannot be yet is taken in, or refused, at the commit. */
    void adoptOrAwait(NodeRef caseRef) {
        Map<QName, Serializable> properties = nodes.getProperties(caseRef);
        if (title(properties) != null
                && (properties.get(DiariumModel.PROP_SERIES) != null
                        || properties.get(DiariumModel.PROP_DIARIENUMMER) != null
                        || seriesOfPlace(caseRef) != null)) {
            adopt(caseRef);
            return;
        }
        AwaitedNode.await(caseRef, () -> {
            adopt(caseRef);
            tracking.track(caseRef, EventType.CASE_REGISTERED, Map.of());
        });
    }

    /** @throws NotAllowedException if the node claims to be further in its life than a case that is just registered */
    void adopt(NodeRef caseRef) {
        Map<QName, Serializable> properties = nodes.getProperties(caseRef);
        Serializable status = properties.get(DiariumModel.PROP_STATUS);
        if (status != null && !CaseStatus.REGISTERED.name().equals(status)
                || properties.get(DiariumModel.PROP_CLOSED) != null
                || properties.get(DiariumModel.PROP_VOIDED_AT) != null) {
            throw new RuleAccessDeniedException("case.guarded");
        }
        Diarienummer number = intake.adopt(caseRef, given(caseRef, properties));
        AlfrescoTransactionSupport.bindListener(new Placing(caseRef, number));
    }

    private NewCase given(NodeRef caseRef, Map<QName, Serializable> properties) {
        String series = (String) properties.get(DiariumModel.PROP_SERIES);
        String number = (String) properties.get(DiariumModel.PROP_DIARIENUMMER);
        return new NewCase(
                series == null && number == null ? seriesOfPlace(caseRef) : series,
                title(properties),
                (String) properties.get(DiariumModel.PROP_PUBLIC_TITLE),
                (String) properties.get(DiariumModel.PROP_INITIATOR),
                (String) properties.get(DiariumModel.PROP_PUBLIC_INITIATOR),
                (String) properties.get(DiariumModel.PROP_HANDLER),
                calendar.read(properties.get(DiariumModel.PROP_REGISTERED)),
                CaseMapper.secrecy(properties),
                number);
    }

    private static String title(Map<QName, Serializable> properties) {
        Serializable title = properties.get(DiariumModel.PROP_TITLE);
        Serializable common = title == null ? properties.get(ContentModel.PROP_TITLE) : title;
        return common == null ? null : common.toString();
    }

    /** The series whose folder, or year's folder, the case was made in; read as the system, as places are. */
    private String seriesOfPlace(NodeRef caseRef) {
        return AuthenticationUtil.runAsSystem(() -> {
            NodeRef root = folders.root();
            NodeRef place = nodes.getPrimaryParent(caseRef).getParentRef();
            NodeRef above = nodes.getPrimaryParent(place).getParentRef();
            if (root.equals(above)) {
                return (String) nodes.getProperty(place, ContentModel.PROP_NAME);
            }
            boolean inYear =
                    above != null && root.equals(nodes.getPrimaryParent(above).getParentRef());
            return inYear ? (String) nodes.getProperty(above, ContentModel.PROP_NAME) : null;
        });
    }

    /** Moves the case to its place when the door that made it is done with it. */
    private final class Placing extends TransactionListenerAdapter {

        private final NodeRef caseRef;
        private final Diarienummer number;

        Placing(NodeRef caseRef, Diarienummer number) {
            this.caseRef = caseRef;
            this.number = number;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            // As the system: where a case is kept follows from its number, whatever its maker may do there.
            AuthenticationUtil.runAsSystem(() -> {
                Sanction.run(() -> {
                    NodeRef year = folders.year(number);
                    nodes.setProperty(caseRef, ContentModel.PROP_NAME, mapper.folderName(number));
                    if (!nodes.getPrimaryParent(caseRef).getParentRef().equals(year)) {
                        nodes.moveNode(caseRef, year, ContentModel.ASSOC_CONTAINS, intake.place(number));
                    }
                });
                return null;
            });
        }
    }
}
