/**
 * The workspace's API: what its web scripts have in common. Their resources live in the packages below, a class for each
 * resource and method.
 *
 * <p>Such a class reads the request, calls one service inside a transaction of its own and maps what comes back. Who may do
 * what, and what is allowed, is decided by the services and the platform's permissions. What is stored and what is sent are
 * different types on purpose: {@code wire} has those that several resources share, {@code desk} hands out cases and records
 * and takes in changes of them. Knows {@code wire} and no resource.
 */
package se.diarium.web.api;
