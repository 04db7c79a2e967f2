/**
 * Transactions as the platform starts them, over a transaction manager of Spring. May depend on the platform's declarations and Spring alone.
 */
package se.diarium.embedded.transaction;
