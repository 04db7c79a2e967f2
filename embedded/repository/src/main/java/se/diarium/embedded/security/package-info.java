/**
 * What the security of the repository has from its first start. The features are in the packages below, which depend on
 * each other in the order authentication, authority, permission, access; they build on the node store, the policies and
 * the cache.
 */
package se.diarium.embedded.security;
