package se.diarium.embedded.policy;

import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.Policy;

/** Puts the wish of a behaviour, to be called at every event, at the first one or before commit, in front of it. */
final class BehaviourTiming {
    private final Map<TimedBehaviour, Object> proxies = new ConcurrentHashMap<>();

    private record TimedBehaviour(Behaviour behaviour, Class<?> policy) {}

    <P extends Policy> P timed(Behaviour behaviour, Class<P> policy) {
        if (behaviour.getNotificationFrequency() == Behaviour.NotificationFrequency.EVERY_EVENT) {
            return behaviour.getInterface(policy);
        }
        return policy.cast(proxies.computeIfAbsent(new TimedBehaviour(behaviour, policy), BehaviourTiming::proxy));
    }

    private static Object proxy(TimedBehaviour timed) {
        DeferredInvocation invocation = new DeferredInvocation(
                timed.behaviour(), timed.behaviour().getInterface(timed.policy()), PolicyArguments.of(timed.policy()));
        return Proxy.newProxyInstance(timed.policy().getClassLoader(), new Class<?>[] {timed.policy()}, invocation);
    }
}
