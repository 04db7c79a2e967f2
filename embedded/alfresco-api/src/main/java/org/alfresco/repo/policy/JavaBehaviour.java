package org.alfresco.repo.policy;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;

/** A behaviour that calls a public method of an object, by name. It does not call itself again in the same thread while it runs. */
public class JavaBehaviour extends BaseBehaviour {
    private final Object instance;
    private final String method;

    public JavaBehaviour(Object instance, String method) {
        this(instance, method, NotificationFrequency.EVERY_EVENT);
    }

    public JavaBehaviour(Object instance, String method, NotificationFrequency frequency) {
        super(frequency);
        this.instance = Objects.requireNonNull(instance, "instance");
        this.method = Objects.requireNonNull(method, "method");
    }

    @Override
    public String toString() {
        return "Java method[class=" + instance.getClass().getName() + ", method=" + method + "]";
    }

    /** The policy's interface in front of the method, made once. */
    @Override
    public synchronized <T> T getInterface(Class<T> policy) {
        return policy.cast(proxies.computeIfAbsent(policy, this::proxy));
    }

    private Object proxy(Class<?> policy) {
        Method[] methods = policy.getMethods();
        if (methods.length != 1) {
            throw new PolicyException("The policy " + policy.getName() + " must have one method");
        }
        try {
            Method delegate = instance.getClass().getMethod(method, methods[0].getParameterTypes());
            return Proxy.newProxyInstance(
                    policy.getClassLoader(),
                    new Class<?>[] {policy},
                    new GuardedInvocation(this, instance, delegate, methods[0]));
        } catch (NoSuchMethodException e) {
            throw new PolicyException("No accessible method " + method + " in " + instance.getClass(), e);
        }
    }
}
