package se.diarium.embedded.policy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.policy.Behaviour;
import org.alfresco.repo.policy.PolicyException;

/** One call of a behaviour. Calls are the same when behaviour and key are. */
final class BehaviourCall {
    private final Behaviour behaviour;
    private final List<Object> key;
    private final Object target;
    private final Method method;
    private final Object[] arguments;

    BehaviourCall(Behaviour behaviour, List<Object> key, Object target, Method method, Object[] arguments) {
        this.behaviour = behaviour;
        this.key = key;
        this.target = target;
        this.method = method;
        this.arguments = arguments.clone();
    }

    Object[] arguments() {
        return arguments;
    }

    void execute() {
        try {
            method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw AlfrescoRuntimeException.makeRuntimeException(
                    e.getTargetException(), "The behaviour " + behaviour + " failed");
        } catch (IllegalAccessException e) {
            throw new PolicyException("The behaviour " + behaviour + " cannot be called", e);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BehaviourCall that && behaviour.equals(that.behaviour) && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return 37 * behaviour.hashCode() + key.hashCode();
    }
}
