/**
 * What a case has besides its records: parties, deadlines, notes and links to other cases. Each is a node in its case, so
 * that it is read and written with the rights of the case; none is ever removed, and every change of one is an event.
 */
package se.diarium.register.part;
