package se.diarium.embedded.policy;

import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourBinding;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.service.namespace.QName;

/** A behaviour bound to a policy. */
record BoundBehaviour<B extends BehaviourBinding>(QName policy, QName className, Behaviour behaviour)
        implements BehaviourDefinition<B> {
    @Override
    public QName getPolicy() {
        return policy;
    }

    @Override
    public Behaviour getBehaviour() {
        return behaviour;
    }
}
