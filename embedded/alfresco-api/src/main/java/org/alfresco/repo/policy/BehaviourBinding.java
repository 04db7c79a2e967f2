package org.alfresco.repo.policy;

/** What a behaviour is bound to. */
public interface BehaviourBinding {}
