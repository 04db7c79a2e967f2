/**
 * The doors to the security of the repository: the web part's {@link se.diarium.embedded.security.Authenticator} and
 * what is set up on the first start. The features are in the packages below, which depend on each other in the order
 * authentication, authority, permission, access.
 */
package se.diarium.embedded.security;
