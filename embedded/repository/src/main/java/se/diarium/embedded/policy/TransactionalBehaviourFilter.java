package se.diarium.embedded.policy;

import java.util.HashMap;
import java.util.Map;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** Switches behaviours off and on for the running transaction. What is switched off twice has to be switched on twice. */
public final class TransactionalBehaviourFilter implements BehaviourFilter {
    private final DictionaryService dictionary;

    public TransactionalBehaviourFilter(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    /** What is switched off, with how often. The key of everything is the filter itself. */
    private static final class Switches {
        private final Map<Object, Integer> off = new HashMap<>();

        void off(Object what) {
            off.merge(what, 1, Integer::sum);
        }

        void on(Object what) {
            off.computeIfPresent(what, (key, times) -> times == 1 ? null : times - 1);
        }

        boolean isOff(Object what) {
            return off.containsKey(what);
        }
    }

    private record WithSubClasses(QName className) {}

    private record NodeClass(NodeRef node, QName className) {}

    @Override
    public void disableBehaviour() {
        switches().off(this);
    }

    @Override
    public void disableAllBehaviours() {
        disableBehaviour();
    }

    @Override
    public void disableBehaviour(QName className) {
        disableBehaviour(className, false);
    }

    @Override
    public void disableBehaviour(QName className, boolean includeSubClasses) {
        switches().off(includeSubClasses ? new WithSubClasses(className) : className);
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef, QName className) {
        switches().off(new NodeClass(nodeRef, className));
    }

    @Override
    public void disableBehaviour(NodeRef nodeRef) {
        switches().off(nodeRef);
    }

    @Override
    public void enableBehaviour() {
        switches().on(this);
    }

    @Override
    public void enableAllBehaviours() {
        enableBehaviour();
    }

    @Override
    public void enableBehaviour(QName className) {
        Switches switches = switches();
        switches.on(switches.isOff(className) ? className : new WithSubClasses(className));
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef, QName className) {
        switches().on(new NodeClass(nodeRef, className));
    }

    @Override
    public void enableBehaviour(NodeRef nodeRef) {
        switches().on(nodeRef);
    }

    @Override
    public void enableBehaviours(NodeRef nodeRef) {
        switches()
                .off
                .keySet()
                .removeIf(what -> what.equals(nodeRef)
                        || what instanceof NodeClass pair && pair.node().equals(nodeRef));
    }

    @Override
    public boolean isEnabled() {
        Switches switches = existing();
        return switches == null || !switches.isOff(this);
    }

    @Override
    public boolean isEnabled(QName className) {
        Switches switches = existing();
        if (switches == null) {
            return true;
        }
        if (switches.isOff(this) || switches.isOff(className)) {
            return false;
        }
        return switches.off.keySet().stream()
                .noneMatch(what ->
                        what instanceof WithSubClasses family && dictionary.isSubClass(className, family.className()));
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef, QName className) {
        Switches switches = existing();
        if (switches == null) {
            return true;
        }
        return isEnabled(className)
                && isEnabled(nodeRef)
                && switches.off.keySet().stream()
                        .noneMatch(what -> what instanceof NodeClass pair
                                && pair.node().equals(nodeRef)
                                && dictionary.isSubClass(className, pair.className()));
    }

    @Override
    public boolean isEnabled(NodeRef nodeRef) {
        Switches switches = existing();
        return switches == null || !switches.isOff(this) && !switches.isOff(nodeRef);
    }

    @Override
    public boolean isActivated() {
        Switches switches = existing();
        return switches != null && !switches.off.isEmpty();
    }

    private static Switches existing() {
        return AlfrescoTransactionSupport.getResource(Switches.class);
    }

    private static Switches switches() {
        Switches switches = existing();
        if (switches == null) {
            switches = new Switches();
            AlfrescoTransactionSupport.bindResource(Switches.class, switches);
        }
        return switches;
    }
}
