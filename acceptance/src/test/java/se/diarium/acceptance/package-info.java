/**
 * What the contract promises, tried as its users would: over HTTP alone, so that the same suite runs against the
 * embedded repository and against any Alfresco with the module in it. A test leaves the register as usable as it found it.
 */
package se.diarium.acceptance;
