package se.diarium.embedded.server;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthenticationService;
import org.alfresco.service.cmr.security.AuthorityService;

/** Two users whose passwords are their names reversed, tickets, and the guest. */
final class TestUsers {

    private static final Map<String, String> PASSWORDS = Map.of("anna", "anna", "admin", "nimda", "åsa", "aså");

    private TestUsers() {}

    static AuthenticationService authenticationService() {
        Map<String, String> tickets = new ConcurrentHashMap<>();
        AuthenticationService service = mock(AuthenticationService.class);
        doAnswer(call -> login(call.getArgument(0), new String(call.<char[]>getArgument(1))))
                .when(service)
                .authenticate(anyString(), any());
        when(service.getCurrentTicket()).thenAnswer(call -> {
            String ticket = "TICKET_" + Integer.toHexString(tickets.hashCode()) + tickets.size();
            tickets.put(ticket, AuthenticationUtil.getFullyAuthenticatedUser());
            return ticket;
        });
        doAnswer(call -> authenticated(tickets.get(call.<String>getArgument(0))))
                .when(service)
                .validate(anyString());
        doAnswer(call -> tickets.remove(call.<String>getArgument(0)))
                .when(service)
                .invalidateTicket(anyString());
        doAnswer(call -> authenticated("guest")).when(service).authenticateAsGuest();
        doAnswer(call -> {
                    AuthenticationUtil.clearCurrentSecurityContext();
                    return null;
                })
                .when(service)
                .clearCurrentSecurityContext();
        return service;
    }

    static AuthorityService authorityService() {
        AuthorityService service = mock(AuthorityService.class);
        when(service.hasAdminAuthority()).thenAnswer(call -> "admin".equals(AuthenticationUtil.getRunAsUser()));
        when(service.hasGuestAuthority()).thenAnswer(call -> "guest".equals(AuthenticationUtil.getRunAsUser()));
        return service;
    }

    private static Object login(String user, String password) {
        return authenticated(password.equals(PASSWORDS.get(user)) ? user : null);
    }

    private static Object authenticated(String user) {
        if (user == null) {
            throw new AuthenticationException("Refused");
        }
        AuthenticationUtil.setFullyAuthenticatedUser(user);
        return null;
    }
}
