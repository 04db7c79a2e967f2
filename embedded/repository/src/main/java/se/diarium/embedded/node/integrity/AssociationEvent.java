package se.diarium.embedded.node.integrity;

import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** An association that a transaction made or removed. */
record AssociationEvent(NodeRef source, NodeRef target, QName type, boolean created) {}
