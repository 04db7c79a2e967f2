package org.alfresco.repo.policy;

/** A behaviour bound to a type or aspect. */
public class ClassBehaviourBinding implements BehaviourBinding {
    ClassBehaviourBinding() {}
}
