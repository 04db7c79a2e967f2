package org.alfresco.repo.security.authority;

/** There is no authority of that name. */
public class UnknownAuthorityException extends AuthorityException {

    private static final long serialVersionUID = 1L;

    public UnknownAuthorityException(String msgId) {
        super(msgId);
    }

    public UnknownAuthorityException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
