/**
 * The index journal: one row for each change of something registered, written in its transaction together with the
 * events, and those who follow it from their own durable position.
 */
package se.diarium.register.journal;
