package se.diarium.embedded.security.authority;

/** Is told, inside the transaction, that an authority is being deleted. */
public interface AuthorityDeletionListener {

    void authorityDeleted(String name);
}
