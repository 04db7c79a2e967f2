package org.alfresco.repo.policy;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A behaviour that is switched off for the thread in which it runs. */
public abstract class BaseBehaviour implements Behaviour {
    protected NotificationFrequency frequency = NotificationFrequency.EVERY_EVENT;

    @SuppressWarnings("rawtypes")
    protected Map<Class, Object> proxies = new HashMap<>();

    private final ThreadLocal<Integer> disabled = ThreadLocal.withInitial(() -> 0);

    public BaseBehaviour() {
        super();
    }

    public BaseBehaviour(NotificationFrequency frequency) {
        this.frequency = Objects.requireNonNull(frequency, "frequency");
    }

    public void setNotificationFrequency(NotificationFrequency frequency) {
        this.frequency = frequency;
    }

    @Override
    public void disable() {
        disabled.set(disabled.get() + 1);
    }

    @Override
    public void enable() {
        int depth = disabled.get() - 1;
        if (depth < 0) {
            throw new PolicyException("Enabled more often than disabled: " + this);
        }
        if (depth == 0) {
            disabled.remove();
        } else {
            disabled.set(depth);
        }
    }

    @Override
    public boolean isEnabled() {
        return disabled.get() == 0;
    }

    @Override
    public NotificationFrequency getNotificationFrequency() {
        return frequency;
    }
}
