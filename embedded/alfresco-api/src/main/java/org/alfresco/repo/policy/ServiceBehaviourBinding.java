package org.alfresco.repo.policy;

/** A behaviour bound to every class. */
public class ServiceBehaviourBinding implements BehaviourBinding {
    ServiceBehaviourBinding() {}
}
