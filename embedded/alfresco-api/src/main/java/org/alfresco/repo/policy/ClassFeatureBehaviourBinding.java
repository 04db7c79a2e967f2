package org.alfresco.repo.policy;

/** A behaviour bound to a property or association of a type or aspect. */
public class ClassFeatureBehaviourBinding extends ClassBehaviourBinding {
    ClassFeatureBehaviourBinding() {}
}
