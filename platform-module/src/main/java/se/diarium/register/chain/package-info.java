/** Verifications of the chains of events that administrators ask for, done in the background a part at a time. */
package se.diarium.register.chain;
