package org.alfresco.repo.action;

/** Base of what takes named parameters. */
public abstract class ParameterizedItemAbstractBase extends CommonResourceAbstractBase {}
