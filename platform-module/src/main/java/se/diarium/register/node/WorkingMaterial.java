package se.diarium.register.node;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import se.diarium.register.DiariumModel;
import se.diarium.register.NotAllowedException;
import se.diarium.register.WorkingFile;
import se.diarium.register.WorkingFile.EarlierVersion;

/**
 * The working material of cases: files that were put into a case without being registered. Drafts and notes are no public
 * documents before the case is settled or they are sent (Freedom of the Press Act 2:12), and a case is cleared of them
 * when it is closed.
 */
class WorkingMaterial {

    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final NodeService nodes;
    private final RegisterPermissions access;
    private final VersionService versions;

    WorkingMaterial(NodeService nodes, RegisterPermissions access, VersionService versions) {
        this.nodes = nodes;
        this.access = access;
        this.versions = versions;
    }

    boolean contains(NodeRef file) {
        return nodes.hasAspect(file, DiariumModel.ASPECT_WORKING_MATERIAL);
    }

    /**
     * Makes a file that lies in a case working material of it. As the system: what a file in a case is follows from where it
     * is, not from who put it there.
     *
     * @throws NotAllowedException if the case is settled, or the file is open to everybody through a link
     */
    void adopt(NodeRef file, NodeRef caseRef) {
        asSystem(() -> {
            Map<QName, Serializable> properties = nodes.getProperties(caseRef);
            if (CaseMapper.status(properties).settled()) {
                throw new RuleAccessDeniedException("case.settled");
            }
            if (nodes.getProperty(file, SharingBehaviour.SHARED_ID) != null) {
                throw new RuleAccessDeniedException("register.sharing");
            }
            nodes.addAspect(file, DiariumModel.ASPECT_WORKING_MATERIAL, null);
            open(file, properties);
        });
    }

    private void open(NodeRef file, Map<QName, Serializable> caseProperties) {
        access.openWorkingMaterial(
                file,
                (String) caseProperties.get(DiariumModel.PROP_HANDLER),
                CaseMapper.secrecy(caseProperties) != null);
    }

    /** Lets a file go that is taken out of its case: it is as what it lies in again. */
    void release(NodeRef file) {
        asSystem(() -> {
            Sanction.run(() -> nodes.removeAspect(file, DiariumModel.ASPECT_WORKING_MATERIAL));
            access.openAsParent(file);
        });
    }

    /** Lets a file go that becomes a record. Its earlier versions were drafts and stay with those who wrote them: none is kept. */
    void becomeRecord(NodeRef file) {
        release(file);
        asSystem(() -> Sanction.run(() -> versions.deleteVersionHistory(file)));
    }

    /** Gives the files of a case to those who work on it now. */
    void follow(NodeRef caseRef) {
        asSystem(() -> {
            Map<QName, Serializable> properties = nodes.getProperties(caseRef);
            filesOf(caseRef).forEach(file -> open(file, properties));
        });
    }

    /** Clears a case. What is cleared is in the platform's trash can until that is emptied. */
    void clear(NodeRef caseRef) {
        asSystem(() -> filesOf(caseRef).forEach(nodes::deleteNode));
    }

    /** The files of a case that the caller may read, without what programs left behind. */
    List<WorkingFile> list(NodeRef caseRef) {
        return filesOf(caseRef).stream()
                .map(this::file)
                .filter(file -> !ScratchNames.matches(file.filename()))
                .sorted(Comparator.comparing(WorkingFile::filename))
                .toList();
    }

    private List<NodeRef> filesOf(NodeRef caseRef) {
        return nodes.getChildAssocs(caseRef, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL).stream()
                .map(ChildAssociationRef::getChildRef)
                .filter(this::contains)
                .toList();
    }

    WorkingFile file(NodeRef file) {
        Map<QName, Serializable> properties = nodes.getProperties(file);
        ContentData content = (ContentData) properties.get(ContentModel.PROP_CONTENT);
        return new WorkingFile(
                file.getId(),
                (String) properties.get(ContentModel.PROP_NAME),
                content == null || content.getMimetype() == null ? UNKNOWN_TYPE : content.getMimetype(),
                content == null ? 0 : content.getSize(),
                ((Date) properties.get(ContentModel.PROP_MODIFIED)).toInstant(),
                (String) properties.get(ContentModel.PROP_MODIFIER),
                versionsOf(file));
    }

    private List<EarlierVersion> versionsOf(NodeRef file) {
        VersionHistory history = versions.getVersionHistory(file);
        return history == null
                ? List.of()
                : history.getAllVersions().stream()
                        .map(version -> new EarlierVersion(
                                version.getVersionLabel(),
                                version.getFrozenModifiedDate().toInstant(),
                                version.getFrozenModifier()))
                        .toList();
    }

    private static void asSystem(Runnable work) {
        AuthenticationUtil.runAsSystem(() -> {
            work.run();
            return null;
        });
    }
}
