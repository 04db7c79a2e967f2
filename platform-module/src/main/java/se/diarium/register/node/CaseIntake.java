package se.diarium.register.node;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.CaseStatus;
import se.diarium.register.DiariumModel;
import se.diarium.register.FieldError;
import se.diarium.register.NewCase;
import se.diarium.register.number.Diarienummer;
import se.diarium.register.series.CaseRow;
import se.diarium.register.series.CaseTable;
import se.diarium.register.series.NumberSeries;

/** Takes cases into the register: checks them, numbers them and gives them their place. */
class CaseIntake {

    private final CaseRules rules;
    private final NumberSeries series;
    private final CaseTable table;
    private final RegisterFolders folders;
    private final RegisterPermissions access;
    private final NodeService nodes;
    private final PermissionService permissions;
    private final CaseMapper mapper;

    CaseIntake(
            CaseRules rules,
            NumberSeries series,
            CaseTable table,
            RegisterFolders folders,
            RegisterPermissions access,
            NodeService nodes,
            PermissionService permissions,
            CaseMapper mapper) {
        this.rules = rules;
        this.series = series;
        this.table = table;
        this.folders = folders;
        this.access = access;
        this.nodes = nodes;
        this.permissions = permissions;
        this.mapper = mapper;
    }

    /** What keeps such a case from being registered. */
    List<FieldError> faults(NewCase given) {
        return Errors.of(() -> rules.check(given));
    }

    /** Makes the node of a case that is registered through the register itself. */
    NodeRef register(NewCase given) {
        CaseRules.Accepted accepted = rules.check(given);
        requireRegistrar(accepted.series());
        Diarienummer number = number(accepted);
        NodeRef folder = folders.year(number);
        Map<QName, Serializable> properties = mapper.properties(number, accepted.given());
        NodeRef caseRef = Sanction.call(() -> nodes.createNode(
                        folder, ContentModel.ASSOC_CONTAINS, place(number), DiariumModel.TYPE_CASE, properties)
                .getChildRef());
        settle(caseRef, number, accepted.given());
        return caseRef;
    }

    /**
     * Gives a case that was made through another door its number.
     *
     * @param given what the node says of itself
     */
    Diarienummer adopt(NodeRef caseRef, NewCase given) {
        CaseRules.Accepted accepted = rules.check(given);
        requireRegistrar(accepted.series());
        Diarienummer number = number(accepted);
        Map<QName, Serializable> properties = mapper.properties(number, accepted.given());
        properties.remove(ContentModel.PROP_NAME);
        Sanction.run(() -> nodes.addProperties(caseRef, properties));
        settle(caseRef, number, accepted.given());
        return number;
    }

    private void settle(NodeRef caseRef, Diarienummer number, NewCase given) {
        table.insert(
                number,
                caseRef.getId(),
                CaseRow.of(
                        CaseStatus.REGISTERED.name(),
                        given.handler(),
                        given.secrecy() != null,
                        mapper.designation(number),
                        given.title(),
                        given.initiator()));
        Sanction.run(() -> {
            if (given.secrecy() != null) {
                nodes.addAspect(caseRef, DiariumModel.ASPECT_SECRECY, null);
            }
            access.openCase(caseRef, given.handler(), given.secrecy() != null);
        });
    }

    private Diarienummer number(CaseRules.Accepted accepted) {
        return accepted.kept()
                .map(series::keep)
                .orElseGet(() -> series.next(
                        accepted.series(), accepted.given().registered().getYear()));
    }

    /** Whoever may put things into the folder of the series registers in it. */
    private void requireRegistrar(String code) {
        if (permissions.hasPermission(folders.series(code), PermissionService.CREATE_CHILDREN)
                != AccessStatus.ALLOWED) {
            throw new AccessDeniedException("Not a registrar of " + code);
        }
    }

    /** The name of a case's place among the children of its folder. */
    QName place(Diarienummer number) {
        return QName.createQName(DiariumModel.URI, mapper.folderName(number));
    }
}
