package org.alfresco.repo.content;

import org.alfresco.repo.policy.ClassPolicy;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The policies of the content service. */
public interface ContentServicePolicies {
    QName ON_CONTENT_UPDATE = QName.createQName(NamespaceService.ALFRESCO_URI, "onContentUpdate");
    QName ON_CONTENT_PROPERTY_UPDATE = QName.createQName(NamespaceService.ALFRESCO_URI, "onContentPropertyUpdate");

    /** Content was written. */
    public interface OnContentUpdatePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onContentUpdate");

        void onContentUpdate(NodeRef nodeRef, boolean newContent);
    }

    /** A content property got another value. */
    public interface OnContentPropertyUpdatePolicy extends ClassPolicy {
        QName QNAME = QName.createQName(NamespaceService.ALFRESCO_URI, "onContentPropertyUpdate");

        void onContentPropertyUpdate(
                NodeRef nodeRef, QName propertyQName, ContentData beforeValue, ContentData afterValue);
    }
}
