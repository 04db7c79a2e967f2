package org.alfresco.repo.policy;

/** What is to be done when a policy fires. */
public interface Behaviour {
    /** When, within a transaction. */
    public enum NotificationFrequency {
        EVERY_EVENT,
        FIRST_EVENT,
        TRANSACTION_COMMIT
    }

    <T> T getInterface(Class<T> policy);

    void disable();

    void enable();

    boolean isEnabled();

    NotificationFrequency getNotificationFrequency();
}
