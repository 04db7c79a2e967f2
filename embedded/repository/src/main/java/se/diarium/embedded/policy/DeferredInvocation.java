package se.diarium.embedded.policy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;

/** Calls a behaviour at the first of a transaction's events for the same key, or before commit. */
final class DeferredInvocation implements InvocationHandler {
    private final Behaviour behaviour;
    private final Object target;
    private final PolicyArguments arguments;

    DeferredInvocation(Behaviour behaviour, Object target, PolicyArguments arguments) {
        this.behaviour = behaviour;
        this.target = target;
        this.arguments = arguments;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        if (method.getDeclaringClass() == Object.class) {
            return method.invoke(this, args);
        }
        CommitQueue queue = CommitQueue.ofTransaction();
        BehaviourCall call = new BehaviourCall(behaviour, arguments.key(args), target, method, args);
        if (behaviour.getNotificationFrequency() == NotificationFrequency.TRANSACTION_COMMIT) {
            queue.enqueue(call, arguments);
        } else if (queue.isFirst(call)) {
            call.execute();
        }
        return null;
    }
}
