/**
 * Actions and the one there is: {@code mail}. A mail asked for in a transaction leaves after its commit, so that none tells
 * of what never happened; without {@code mail.host} none leaves at all.
 *
 * <p>May use the node and authority services; nothing but the Spring context refers to this package.
 */
package se.diarium.embedded.mail;
