package se.diarium.embedded.dictionary;

import org.alfresco.service.namespace.QName;

/** One end of an association: the class there, its role (may be null), whether one must be there and whether many may. */
record AssociationEnd(QName className, QName role, boolean mandatory, boolean mandatoryEnforced, boolean many) {}
