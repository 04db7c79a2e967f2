package se.diarium.embedded.store;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Behaviours that note what they were told of one node. */
public final class RecordingBehaviour {
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final Consumer<NodeRef> reaction;
    private volatile NodeRef watched;

    RecordingBehaviour() {
        this(node -> {});
    }

    RecordingBehaviour(Consumer<NodeRef> reaction) {
        this.reaction = reaction;
    }

    RecordingBehaviour watch(NodeRef node) {
        watched = node;
        return this;
    }

    List<String> calls() {
        return calls;
    }

    Behaviour behaviour(String method, NotificationFrequency frequency) {
        return new JavaBehaviour(this, method, frequency);
    }

    public void onUpdateNode(NodeRef node) {
        note(node, "update");
    }

    public void onCreateNode(ChildAssociationRef association) {
        calls.add("create " + association.getQName().getLocalName());
    }

    public void onCreateChildAssociation(ChildAssociationRef association, boolean isNew) {
        calls.add("child " + association.getQName().getLocalName());
    }

    public void onAddAspect(NodeRef node, QName aspect) {
        calls.add("aspect " + aspect.getLocalName());
    }

    public void onUpdateProperties(NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        note(node, before.get(TestModel.HANDLER) + " to " + after.get(TestModel.HANDLER));
    }

    public void beforeDeleteNode(NodeRef node) {
        note(node, "before delete");
    }

    public void onDeleteNode(ChildAssociationRef association, boolean archived) {
        note(association.getChildRef(), "deleted");
    }

    public void onContentUpdate(NodeRef node, boolean isNew) {
        note(node, isNew ? "new content" : "content");
    }

    public void onCreateAssociation(AssociationRef association) {
        note(association.getSourceRef(), "associated");
    }

    private void note(NodeRef node, String call) {
        if (node.equals(watched)) {
            calls.add(call);
            reaction.accept(node);
        }
    }
}
