package org.alfresco.repo.policy;

import org.alfresco.service.namespace.QName;

/** Binds behaviours to policies. */
public interface PolicyComponent {
    BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(QName policy, QName className, Behaviour behaviour);

    BehaviourDefinition<ServiceBehaviourBinding> bindClassBehaviour(QName policy, Object service, Behaviour behaviour);

    BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour);

    BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour);

    BehaviourDefinition<ServiceBehaviourBinding> bindAssociationBehaviour(
            QName policy, Object service, Behaviour behaviour);

    void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition);
}
