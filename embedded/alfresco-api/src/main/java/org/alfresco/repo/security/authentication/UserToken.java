package org.alfresco.repo.security.authentication;

import net.sf.acegisecurity.Authentication;

/** An authenticated user by name. Tokens are equal when they name the same user. */
final class UserToken implements Authentication {

    private static final long serialVersionUID = 1L;

    private final String userName;
    private boolean authenticated = true;

    UserToken(String userName) {
        this.userName = userName;
    }

    @Override
    public boolean isAuthenticated() {
        return authenticated;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        this.authenticated = authenticated;
    }

    @Override
    public Object getPrincipal() {
        return userName;
    }

    @Override
    public String getName() {
        return userName;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof UserToken token && token.userName.equals(userName);
    }

    @Override
    public int hashCode() {
        return userName.hashCode();
    }

    @Override
    public String toString() {
        return AuthenticationUtil.maskUsername(userName);
    }
}
