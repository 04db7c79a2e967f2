/** Starting and stopping the embedded repository: settings, the Spring context, the server last. */
package se.diarium.embedded.bootstrap;
