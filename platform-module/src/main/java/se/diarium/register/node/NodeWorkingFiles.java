package se.diarium.register.node;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import se.diarium.register.ConflictException;
import se.diarium.register.IncomingFile;
import se.diarium.register.NotFoundException;
import se.diarium.register.WorkingFile;
import se.diarium.register.WorkingFiles;
import se.diarium.register.number.Diarienummer;

/**
 * Working material as files in the folder of their case. What a file in a case is, and who may do what with it, is decided by the
 * behaviours, whichever door it comes through; this is one of the doors.
 */
final class NodeWorkingFiles implements WorkingFiles {

    private final WorkingMaterial material;
    private final CaseReading reading;
    private final NodeService nodes;
    private final ContentService contents;

    NodeWorkingFiles(WorkingMaterial material, CaseReading reading, NodeService nodes, ContentService contents) {
        this.material = material;
        this.reading = reading;
        this.nodes = nodes;
        this.contents = contents;
    }

    @Override
    public List<WorkingFile> list(Diarienummer diarienummer) {
        return material.list(reading.requireCase(diarienummer));
    }

    @Override
    public WorkingFile get(Diarienummer diarienummer, String id) {
        return material.file(require(reading.requireCase(diarienummer), id));
    }

    @Override
    public WorkingFile add(Diarienummer diarienummer, IncomingFile given) {
        NodeRef caseRef = openCase(diarienummer);
        String name = FileNames.free(FileNames.safe(given.filename()), candidate -> isTaken(caseRef, candidate));
        Map<QName, Serializable> properties = Map.of(ContentModel.PROP_NAME, name);
        NodeRef file = nodes.createNode(
                        caseRef,
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name),
                        ContentModel.TYPE_CONTENT,
                        properties)
                .getChildRef();
        nodes.addAspect(file, ContentModel.ASPECT_VERSIONABLE, null);
        write(file, given);
        return material.file(file);
    }

    /** As the system: a name is taken by a record that the caller may not see as well. */
    private boolean isTaken(NodeRef caseRef, String name) {
        return AuthenticationUtil.runAsSystem(
                () -> nodes.getChildByName(caseRef, ContentModel.ASSOC_CONTAINS, name) != null);
    }

    @Override
    public WorkingFile replace(Diarienummer diarienummer, String id, IncomingFile given) {
        NodeRef file = requireIdle(openCase(diarienummer), id);
        write(file, given);
        return material.file(file);
    }

    @Override
    public void remove(Diarienummer diarienummer, String id) {
        nodes.deleteNode(requireIdle(openCase(diarienummer), id));
    }

    @Override
    public ContentReader content(Diarienummer diarienummer, String id) {
        ContentReader reader =
                contents.getReader(require(reading.requireCase(diarienummer), id), ContentModel.PROP_CONTENT);
        if (reader == null) {
            throw new NotFoundException(id);
        }
        return reader;
    }

    private NodeRef openCase(Diarienummer diarienummer) {
        NodeRef caseRef = reading.requireCase(diarienummer);
        CaseMapper.status(nodes.getProperties(caseRef)).requireOpen();
        return caseRef;
    }

    private NodeRef require(NodeRef caseRef, String id) {
        NodeRef file = reading.requireReadable(id);
        if (!material.contains(file)
                || !caseRef.equals(nodes.getPrimaryParent(file).getParentRef())) {
            throw new NotFoundException(id);
        }
        return file;
    }

    private NodeRef requireIdle(NodeRef caseRef, String id) {
        NodeRef file = require(caseRef, id);
        if (nodes.hasAspect(file, ContentModel.ASPECT_CHECKED_OUT)) {
            throw new ConflictException(
                    "file", "workingMaterial.checkedOut", nodes.getProperty(file, ContentModel.PROP_NAME));
        }
        return file;
    }

    private void write(NodeRef file, IncomingFile given) {
        MediaType type = MediaType.of(given.mimetype());
        ContentWriter writer = contents.getWriter(file, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(type.name());
        writer.setEncoding(type.encoding());
        writer.putContent(given.file().toFile());
    }
}
