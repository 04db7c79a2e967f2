/**
 * The workspace's API: a class for each resource and method, and the records that go over the wire.
 *
 * <p>A class here reads the request, calls one service inside a transaction of its own and maps what comes back. Who may do
 * what, and what is allowed, is decided by the services and the platform's permissions. What is stored and what is sent are
 * different types on purpose.
 */
package se.diarium.web.api;
