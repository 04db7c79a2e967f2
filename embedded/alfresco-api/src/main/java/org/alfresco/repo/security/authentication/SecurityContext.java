package org.alfresco.repo.security.authentication;

import java.util.ArrayDeque;
import java.util.Deque;
import net.sf.acegisecurity.Authentication;

/**
 * What one thread knows of its user: who logged in ({@code full}), whose rights count at the moment ({@code runAs}),
 * and the pairs that were pushed aside.
 */
final class SecurityContext {

    private static final ThreadLocal<SecurityContext> CURRENT = new ThreadLocal<>();

    /** Both identities of a thread at one time; either may be null. */
    record Identities(Authentication full, Authentication runAs) {

        static final Identities NONE = new Identities(null, null);
    }

    private final Deque<Identities> pushed = new ArrayDeque<>();
    private Identities identities = Identities.NONE;

    private SecurityContext() {}

    static Identities identities() {
        SecurityContext context = CURRENT.get();
        return context == null ? Identities.NONE : context.identities;
    }

    static void set(Identities identities) {
        SecurityContext context = CURRENT.get();
        if (context == null) {
            if (identities.full() == null && identities.runAs() == null) {
                return;
            }
            context = new SecurityContext();
            CURRENT.set(context);
        }
        context.identities = identities;
        context.forgetWhenEmpty();
    }

    static void push() {
        SecurityContext context = CURRENT.get();
        if (context == null) {
            context = new SecurityContext();
            CURRENT.set(context);
        }
        context.pushed.push(context.identities);
    }

    /** @throws java.util.NoSuchElementException when nothing was pushed */
    static void pop() {
        SecurityContext context = CURRENT.get();
        if (context == null) {
            throw new java.util.NoSuchElementException("No authentication was pushed on this thread");
        }
        context.identities = context.pushed.pop();
        context.forgetWhenEmpty();
    }

    private void forgetWhenEmpty() {
        if (pushed.isEmpty() && identities.full() == null && identities.runAs() == null) {
            CURRENT.remove();
        }
    }
}
