package se.diarium.embedded.policy;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.BehaviourDefinition;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.policy.ClassBehaviourBinding;
import org.alfresco.repo.policy.ClassFeatureBehaviourBinding;
import org.alfresco.repo.policy.Policy;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.policy.ServiceBehaviourBinding;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Binds behaviours to policies and fires them, at the time that each behaviour asks for. */
public final class Policies implements PolicyComponent {
    private final DictionaryService dictionary;
    private final BehaviourFilter filter;
    private final Map<QName, PolicyBindings> policies = new ConcurrentHashMap<>();
    private final BehaviourTiming timing = new BehaviourTiming();

    public Policies(DictionaryService dictionary, BehaviourFilter filter) {
        this.dictionary = dictionary;
        this.filter = filter;
    }

    @Override
    public BehaviourDefinition<ClassBehaviourBinding> bindClassBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        bindings(policy).bind(known(className), PolicyBindings.ALL_FEATURES, behaviour);
        return new BoundBehaviour<>(policy, className, behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindClassBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        return bindToAll(policy, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, QName assocName, Behaviour behaviour) {
        if (dictionary.getAssociation(assocName) == null) {
            throw new IllegalArgumentException("There is no association " + assocName);
        }
        bindings(policy).bind(known(className), assocName, behaviour);
        return new BoundBehaviour<>(policy, className, behaviour);
    }

    @Override
    public BehaviourDefinition<ClassFeatureBehaviourBinding> bindAssociationBehaviour(
            QName policy, QName className, Behaviour behaviour) {
        bindings(policy).bind(known(className), PolicyBindings.ALL_FEATURES, behaviour);
        return new BoundBehaviour<>(policy, className, behaviour);
    }

    @Override
    public BehaviourDefinition<ServiceBehaviourBinding> bindAssociationBehaviour(
            QName policy, Object service, Behaviour behaviour) {
        return bindToAll(policy, behaviour);
    }

    @Override
    public void removeClassDefinition(BehaviourDefinition<ClassBehaviourBinding> definition) {
        if (definition instanceof BoundBehaviour<?> bound) {
            bindings(bound.policy()).remove(bound.className(), bound.behaviour());
        }
    }

    /** Fires a policy for a node with all its classes: a behaviour bound to several of them is called once. */
    public <P extends Policy> void fire(
            Class<P> policy, QName name, NodeRef node, Collection<QName> classes, Consumer<P> event) {
        fire(policy, name, node, classes, PolicyBindings.ALL_FEATURES, event);
    }

    /** Fires a policy for an association of a node. */
    public <P extends Policy> void fire(
            Class<P> policy,
            QName name,
            NodeRef node,
            Collection<QName> classes,
            QName association,
            Consumer<P> event) {
        PolicyBindings bindings = policies.get(name);
        if (bindings == null) {
            return;
        }
        Set<Behaviour> behaviours = new LinkedHashSet<>();
        for (QName className : classes) {
            List<Behaviour> found = bindings.of(className, association);
            if (!found.isEmpty() && isEnabled(node, className)) {
                behaviours.addAll(found);
            }
        }
        behaviours.addAll(bindings.ofServices());
        behaviours.forEach(behaviour -> event.accept(timing.timed(behaviour, policy)));
    }

    private boolean isEnabled(NodeRef node, QName className) {
        return !filter.isActivated()
                || (node == null ? filter.isEnabled(className) : filter.isEnabled(node, className));
    }

    private BehaviourDefinition<ServiceBehaviourBinding> bindToAll(QName policy, Behaviour behaviour) {
        bindings(policy).bindToAll(behaviour);
        return new BoundBehaviour<>(policy, null, behaviour);
    }

    private PolicyBindings bindings(QName policy) {
        return policies.computeIfAbsent(policy, name -> new PolicyBindings(dictionary));
    }

    private QName known(QName className) {
        if (dictionary.getClass(className) == null) {
            throw new IllegalArgumentException("There is no type or aspect " + className);
        }
        return className;
    }
}
