package org.alfresco.service.cmr.security;

import org.alfresco.repo.security.authentication.AuthenticationException;

/** An {@link AuthenticationService} whose users can be made, changed and removed here. */
public interface MutableAuthenticationService extends AuthenticationService {

    boolean isAuthenticationMutable(String userName);

    boolean isAuthenticationCreationAllowed();

    void createAuthentication(String userName, char[] password) throws AuthenticationException;

    /** Changes a password for somebody who knows the old one. */
    void updateAuthentication(String userName, char[] oldPassword, char[] newPassword) throws AuthenticationException;

    /** Changes a password as an administrator does, without the old one. */
    void setAuthentication(String userName, char[] newPassword) throws AuthenticationException;

    void deleteAuthentication(String userName) throws AuthenticationException;

    void setAuthenticationEnabled(String userName, boolean enabled) throws AuthenticationException;
}
