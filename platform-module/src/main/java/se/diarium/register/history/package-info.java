/** The history of a case as it is shown, and whether the register still is what its history says. */
package se.diarium.register.history;
