package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.person.PersonException;

/** There is no person of that user name, and none was made. */
public class NoSuchPersonException extends PersonException {

    private static final long serialVersionUID = 1L;

    private final String userName;

    public NoSuchPersonException(String userName) {
        super("User does not exist and could not be created: " + userName);
        this.userName = userName;
    }

    public String getUserName() {
        return userName;
    }
}
