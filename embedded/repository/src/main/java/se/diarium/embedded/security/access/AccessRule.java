package se.diarium.embedded.security.access;

/** What has to hold for a call to go ahead. */
sealed interface AccessRule {

    /** Nobody but the system may call. */
    record Nobody() implements AccessRule {}

    /** Everybody may call, also before anybody is authenticated. */
    record Open() implements AccessRule {}

    /** Anybody who is known may call. */
    record Anybody() implements AccessRule {}

    /** The caller has this authority. */
    record Role(String authority) implements AccessRule {}

    /** The caller has the permission on the node that the argument is or points at; for a list, on each of them. */
    record OnNode(int argument, String permission) implements AccessRule {}

    /** The caller has the permission on the primary parent of the node, or the parent of the association. */
    record OnParent(int argument, String permission) implements AccessRule {}

    /**
     * The caller has the permission on the child, if the association taken away is its primary one.
     *
     * @param child the argument that is the child; the same as the parent's where an association is given
     */
    record OnPrimaryChild(int parent, int child, String permission) implements AccessRule {}

    /** The caller has the permission on the node, if the call would give it another owner. */
    record OnOwnerChange(int argument, String permission) implements AccessRule {}
}
