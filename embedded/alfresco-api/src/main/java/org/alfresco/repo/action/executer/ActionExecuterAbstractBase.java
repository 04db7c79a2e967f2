package org.alfresco.repo.action.executer;

import org.alfresco.repo.action.ParameterizedItemAbstractBase;

/** Base of what runs an action. */
public abstract class ActionExecuterAbstractBase extends ParameterizedItemAbstractBase {}
