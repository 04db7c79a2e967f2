package se.diarium.embedded.webscript;

import org.alfresco.service.cmr.security.AuthenticationService;
import org.springframework.extensions.webscripts.Status;

/** Logs out: the ticket is worth nothing afterwards. */
public final class LoginTicketDelete extends OwnTicket {

    public LoginTicketDelete(AuthenticationService authentications) {
        super(authentications);
    }

    @Override
    void handle(String ticket, AuthenticationService authentications, Status status) {
        authentications.invalidateTicket(ticket);
        status.setCode(Status.STATUS_OK, "Deleted Ticket");
    }
}
