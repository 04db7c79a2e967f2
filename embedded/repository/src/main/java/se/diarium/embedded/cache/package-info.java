/**
 * A cache in front of tables that a transaction may change. Anything of the host may use it; it depends on Spring's
 * transaction synchronization alone.
 */
package se.diarium.embedded.cache;
