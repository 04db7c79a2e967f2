package org.alfresco.repo.policy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Calls a behaviour's method, with the behaviour switched off in this thread until the call returns. */
final class GuardedInvocation implements InvocationHandler {
    private final BaseBehaviour behaviour;
    private final Object instance;
    private final Method delegate;
    private final Method policyMethod;

    GuardedInvocation(BaseBehaviour behaviour, Object instance, Method delegate, Method policyMethod) {
        this.behaviour = behaviour;
        this.instance = instance;
        this.delegate = delegate;
        this.policyMethod = policyMethod;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
        if (!method.equals(policyMethod)) {
            return ofObject(method, args);
        }
        if (!behaviour.isEnabled()) {
            return null;
        }
        behaviour.disable();
        try {
            return delegate.invoke(instance, args);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        } finally {
            behaviour.enable();
        }
    }

    private Object ofObject(Method method, Object[] args) {
        return switch (method.getName()) {
            case "hashCode" -> hashCode();
            case "equals" ->
                args[0] != null
                        && Proxy.isProxyClass(args[0].getClass())
                        && equals(Proxy.getInvocationHandler(args[0]));
            default -> toString();
        };
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof GuardedInvocation that
                        && instance.equals(that.instance)
                        && delegate.equals(that.delegate);
    }

    @Override
    public int hashCode() {
        return 37 * instance.hashCode() + delegate.hashCode();
    }

    @Override
    public String toString() {
        return "JavaBehaviour[" + delegate + "]";
    }
}
