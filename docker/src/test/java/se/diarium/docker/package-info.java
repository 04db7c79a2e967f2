/**
 * Tests of the container stack's files, as far as they can be tried without a container engine: the compose file and what it
 * refers to, the scripts in a real shell, and the proxy's configuration in a real nginx before the embedded repository.
 */
package se.diarium.docker;
