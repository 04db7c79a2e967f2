/**
 * Reminders of the planning cycle's deadlines by mail: to the units that a document is to come from, and to the secretaries of the bodies.
 *
 * <p>May use {@code governance.cycle}, {@code governance.document}, {@code governance.model}, {@code register}, {@code reminder} and
 * {@code settings}.
 */
package se.diarium.governance.reminder;
