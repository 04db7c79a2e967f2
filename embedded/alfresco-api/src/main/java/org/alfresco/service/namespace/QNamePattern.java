package org.alfresco.service.namespace;

/** Chooses qualified names. */
public interface QNamePattern {
    boolean isMatch(QName qname);
}
