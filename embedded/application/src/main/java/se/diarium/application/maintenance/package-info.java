/** Checks of a data folder: is the history unbroken, do the indexes equal the register. The server must not be running. */
package se.diarium.application.maintenance;
