package se.diarium.embedded.security.access;

import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import se.diarium.embedded.security.access.AccessRules.MethodRules;

/** Applies the access rules of one service to the calls made to it. The system user passes unchecked. */
final class AccessInterceptor implements MethodInterceptor {

    private final Class<?> service;
    private final AccessRules rules;
    private final CallCheck calls;
    private final ResultFilter results;

    AccessInterceptor(Class<?> service, AccessRules rules, CallCheck calls, ResultFilter results) {
        this.service = service;
        this.rules = rules;
        this.calls = calls;
        this.results = results;
    }

    @Override
    public Object invoke(MethodInvocation invocation) throws Throwable {
        if (AuthenticationUtil.isRunAsUserTheSystemUser()) {
            return invocation.proceed();
        }
        MethodRules required = rules.of(service, invocation.getMethod().getName());
        if (required.open()) {
            return invocation.proceed();
        }
        String method = service.getSimpleName() + "." + invocation.getMethod().getName();
        if (AuthenticationUtil.getRunAsUser() == null) {
            throw new AuthenticationException("Nobody is authenticated to call " + method);
        }
        for (AccessRule rule : required.before()) {
            if (!calls.holds(rule, invocation.getArguments())) {
                throw new AccessDeniedException(
                        "Access Denied. You do not have the permissions needed to perform this operation: " + method);
            }
        }
        Object result = invocation.proceed();
        return result == null || required.after().isEmpty()
                ? result
                : results.apply(result, required.after().get(), required.end());
    }
}
