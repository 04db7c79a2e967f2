package se.diarium.register.part;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.RunningRegister;
import se.diarium.register.CaseFile;
import se.diarium.register.DiariumModel;
import se.diarium.register.event.Event;
import se.diarium.register.event.EventChain;
import se.diarium.register.event.EventType;
import se.diarium.register.node.Nodes;
import se.diarium.register.node.Registering;

/** What tests of the parts of cases share. */
final class Parts {

    final RunningRegister register = RunningRegister.shared();
    final NodeService nodes = register.bean("NodeService", NodeService.class);

    /** What happened to a part, oldest first. */
    List<EventType> happened(String id) {
        return events(id).stream().map(event -> event.content().type()).toList();
    }

    List<Event> events(String id) {
        return register.asSystem(
                () -> register.bean("diarium.events", EventChain.class).of(id));
    }

    void close(CaseFile file) {
        new Registering(register).closed(file.diarienummer());
    }

    /** Makes a node in a case as another door of the platform does. */
    NodeRef make(CaseFile file, QName type, Map<QName, Serializable> properties) {
        return nodes.createNode(
                        Nodes.ref(file.id()),
                        ContentModel.ASSOC_CONTAINS,
                        QName.createQName(DiariumModel.URI, "part-" + UUID.randomUUID()),
                        type,
                        properties)
                .getChildRef();
    }
}
