package se.diarium.register.part;

import java.io.Serializable;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import se.diarium.register.NotAllowedException;
import se.diarium.register.event.EventType;

/** Links: made by {@link Links} alone, at both ends at once. */
final class LinkKind implements PartKind {

    private static final Set<QName> GUARDED =
            Set.of(PartModel.LINK_TYPE, PartModel.LINKED_CASE, PartModel.LINK_ENDED_AT, PartModel.LINK_ENDED_BY);

    @Override
    public QName type() {
        return PartModel.TYPE_LINK;
    }

    @Override
    public EventType created() {
        return EventType.CASE_LINKED;
    }

    @Override
    public Set<QName> guarded() {
        return GUARDED;
    }

    @Override
    public Map<QName, Serializable> adopt(NodeRef caseRef, Map<QName, Serializable> properties) {
        throw new NotAllowedException("link.direct");
    }

    @Override
    public void check(Map<QName, Serializable> properties) {
        // Nothing of a link may be changed, so there is nothing left to check.
    }
}
