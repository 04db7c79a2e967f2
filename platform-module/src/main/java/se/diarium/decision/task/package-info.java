/**
 * What concerns tasks whatever their process: who is away and who stands in, and the reminders of tasks by mail.
 *
 * <p>May use {@code register}, {@code reminder} and {@code settings}.
 */
package se.diarium.decision.task;
