/** The platform's message service over the registered resource bundles. */
package se.diarium.embedded.message;
