package se.diarium.embedded.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.namespace.QName;

/** The behaviours bound to one policy, by class and feature. What a class inherits is worked out once and remembered. */
final class PolicyBindings {
    /** Stands for every association of a class. */
    static final QName ALL_FEATURES = QName.createQName("", "*");

    private final DictionaryService dictionary;
    private final Map<Target, List<Behaviour>> bound = new ConcurrentHashMap<>();
    private final Map<Target, List<Behaviour>> resolved = new ConcurrentHashMap<>();
    private volatile List<Behaviour> services = List.of();

    PolicyBindings(DictionaryService dictionary) {
        this.dictionary = dictionary;
    }

    private record Target(QName className, QName feature) {}

    synchronized void bind(QName className, QName feature, Behaviour behaviour) {
        bound.merge(new Target(className, feature), List.of(behaviour), PolicyBindings::join);
        resolved.clear();
    }

    synchronized void bindToAll(Behaviour behaviour) {
        services = join(services, List.of(behaviour));
    }

    synchronized void remove(QName className, Behaviour behaviour) {
        bound.computeIfPresent(new Target(className, ALL_FEATURES), (target, all) -> all.stream()
                .filter(one -> !one.equals(behaviour))
                .toList());
        resolved.clear();
    }

    List<Behaviour> ofServices() {
        return services;
    }

    /** Those of the most general class first; those of a class before those of one of its features. */
    List<Behaviour> of(QName className, QName feature) {
        return resolved.computeIfAbsent(new Target(className, feature), this::resolve);
    }

    private List<Behaviour> resolve(Target target) {
        List<Behaviour> all = new ArrayList<>();
        ClassDefinition definition = dictionary.getClass(target.className());
        QName className = target.className();
        while (className != null) {
            if (!target.feature().equals(ALL_FEATURES)) {
                all.addAll(0, bound.getOrDefault(new Target(className, target.feature()), List.of()));
            }
            all.addAll(0, bound.getOrDefault(new Target(className, ALL_FEATURES), List.of()));
            className = definition == null ? null : definition.getParentName();
            definition = className == null ? null : dictionary.getClass(className);
        }
        return List.copyOf(all);
    }

    private static List<Behaviour> join(List<Behaviour> some, List<Behaviour> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
