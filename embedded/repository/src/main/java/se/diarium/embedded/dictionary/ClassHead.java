package se.diarium.embedded.dictionary;

import org.alfresco.service.namespace.QName;

/** What a class says of itself apart from its features; the parent and the two flags may be null. */
record ClassHead(QName name, QName parent, Labels labels, Boolean archive, Boolean includedInSuperTypeQuery) {}
