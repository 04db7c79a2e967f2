/**
 * Passwords, tickets and the brake on guessing. Used by the authentication service and the web part; knows nothing of
 * nodes.
 */
package se.diarium.embedded.security.authentication;
