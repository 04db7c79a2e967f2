package se.diarium.register.node;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import se.diarium.register.ConflictException;
import se.diarium.register.NewRecord;
import se.diarium.register.NotFoundException;
import se.diarium.register.event.EventType;

/** Turns a file of a case's working material into a record of the case. */
class DraftRegistration {

    private final RecordIntake intake;
    private final WorkingMaterial material;
    private final UnreadRecords unread;
    private final Tracking tracking;
    private final NodeService nodes;

    DraftRegistration(
            RecordIntake intake, WorkingMaterial material, UnreadRecords unread, Tracking tracking, NodeService nodes) {
        this.intake = intake;
        this.material = material;
        this.unread = unread;
        this.tracking = tracking;
        this.nodes = nodes;
    }

    /**
     * @throws NotFoundException if it is no file of this case's working material
     * @throws ConflictException if there is nothing in it, a program left it behind, or somebody has it checked out
     */
    void register(NodeRef file, NodeRef caseRef, NewRecord given) {
        if (!material.contains(file)
                || !caseRef.equals(nodes.getPrimaryParent(file).getParentRef())) {
            throw new NotFoundException(file.getId());
        }
        String name = (String) nodes.getProperty(file, ContentModel.PROP_NAME);
        if (ScratchNames.matches(name)) {
            throw new ConflictException("file", "workingMaterial.scratch", name);
        }
        if (!(nodes.getProperty(file, ContentModel.PROP_CONTENT) instanceof ContentData content)
                || content.getSize() == 0) {
            throw new ConflictException("file", "file.EMPTY");
        }
        if (nodes.hasAspect(file, ContentModel.ASPECT_WORKING_COPY)
                || nodes.hasAspect(file, ContentModel.ASPECT_CHECKED_OUT)) {
            throw new ConflictException("file", "workingMaterial.checkedOut", name);
        }
        intake.take(file, caseRef, given);
        unread.add(file);
        tracking.track(file, EventType.RECORD_ADDED, Map.of());
    }
}
