package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** A behaviour and the policy it is bound to. */
public interface BehaviourDefinition<B extends BehaviourBinding> {
    QName getPolicy();

    Behaviour getBehaviour();
}
