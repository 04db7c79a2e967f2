package se.diarium.register.part;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.event.EventType;

/** What the register asks of one kind of part, whichever door of the platform it is made or changed through. */
public interface PartKind {

    QName type();

    /** What its making is called in the history. */
    EventType created();

    /** The properties that the register alone writes. */
    Set<QName> guarded();

    /**
     * Checks a part that was made through another door.
     *
     * @return what the register adds to it
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     * @throws se.diarium.register.NotAllowedException if it claims what the register alone says
     */
    Map<QName, Serializable> adopt(NodeRef caseRef, Map<QName, Serializable> properties);

    /** Is told of a part that has been made or changed, whichever way. */
    default void kept(NodeRef caseRef, NodeRef part, Map<QName, Serializable> properties) {}

    /**
     * Checks a part after a change through another door that left the guarded properties alone.
     *
     * @throws se.diarium.register.InvalidInputException naming every field that cannot be accepted
     */
    void check(Map<QName, Serializable> properties);
}
