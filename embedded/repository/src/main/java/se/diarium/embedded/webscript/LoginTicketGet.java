package se.diarium.embedded.webscript;

import org.alfresco.service.cmr.security.AuthenticationService;
import org.springframework.extensions.webscripts.Status;

/** Says whether the user's ticket is still valid. */
public final class LoginTicketGet extends OwnTicket {

    public LoginTicketGet(AuthenticationService authentications) {
        super(authentications);
    }

    @Override
    void handle(String ticket, AuthenticationService authentications, Status status) {
        // That it was found is the answer; the template repeats it.
    }
}
