/**
 * Reminders of deadlines by mail: which are due, to whom and in which language, that each is sent once, and the daily job.
 *
 * <p>May use {@code register} and {@code settings}; nothing uses it.
 */
package se.diarium.reminder;
