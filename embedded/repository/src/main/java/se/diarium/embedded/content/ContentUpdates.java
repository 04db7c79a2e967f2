package se.diarium.embedded.content;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alfresco.repo.content.ContentServicePolicies.OnContentPropertyUpdatePolicy;
import org.alfresco.repo.content.ContentServicePolicies.OnContentUpdatePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import se.diarium.embedded.policy.Policies;

/** Fires the policies of content when a content property gets another value. */
public final class ContentUpdates implements OnUpdatePropertiesPolicy {
    private final NodeService nodeService;
    private final DictionaryService dictionary;
    private final Policies policies;

    public ContentUpdates(NodeService nodeService, DictionaryService dictionary, Policies policies) {
        this.nodeService = nodeService;
        this.dictionary = dictionary;
        this.policies = policies;
    }

    /** Has every update of properties told to this object. */
    public void bind() {
        policies.bindClassBehaviour(OnUpdatePropertiesPolicy.QNAME, this, new ContentUpdateBehaviour(this));
    }

    @Override
    public void onUpdateProperties(NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        boolean updated = false;
        boolean isNew = false;
        for (QName property : after.keySet()) {
            ContentData earlier = content(property, before);
            ContentData later = content(property, after);
            if (!Objects.equals(earlier, later)) {
                updated = true;
                isNew |= earlier == null;
                firePropertyUpdate(nodeRef, property, earlier, later);
            }
        }
        if (updated) {
            boolean newContent = isNew;
            policies.fire(
                    OnContentUpdatePolicy.class,
                    OnContentUpdatePolicy.QNAME,
                    nodeRef,
                    classes(nodeRef),
                    policy -> policy.onContentUpdate(nodeRef, newContent));
        }
    }

    private void firePropertyUpdate(NodeRef nodeRef, QName property, ContentData earlier, ContentData later) {
        policies.fire(
                OnContentPropertyUpdatePolicy.class,
                OnContentPropertyUpdatePolicy.QNAME,
                nodeRef,
                classes(nodeRef),
                policy -> policy.onContentPropertyUpdate(nodeRef, property, earlier, later));
    }

    /** Null when the property is not of content, or holds none. */
    private ContentData content(QName property, Map<QName, Serializable> values) {
        return values.get(property) instanceof ContentData data
                        && ContentData.hasContent(data)
                        && dictionary.getProperty(property) != null
                ? data
                : null;
    }

    private List<QName> classes(NodeRef nodeRef) {
        return Stream.concat(Stream.of(nodeService.getType(nodeRef)), nodeService.getAspects(nodeRef).stream())
                .toList();
    }
}
