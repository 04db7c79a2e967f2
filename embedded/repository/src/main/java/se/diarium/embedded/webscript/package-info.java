/**
 * The container of web scripts: finds descriptors, matches URLs, authenticates, runs scripts in their transactions and renders
 * their templates and errors with the platform's semantics. Depends on the declarations of the platform and on the servlet
 * API, on nothing else of the embedded host.
 */
package se.diarium.embedded.webscript;
