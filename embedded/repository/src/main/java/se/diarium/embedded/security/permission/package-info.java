/**
 * Who may do what with a node: the permissions there are, the access control lists and their evaluation, ownership.
 * Depends on the node store through its public interface and on {@code authority} for who is in which group.
 */
package se.diarium.embedded.security.permission;
