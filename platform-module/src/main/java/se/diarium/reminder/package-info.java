/**
 * Reminders of deadlines by mail: which are due, to whom and in which language, that each is sent once, and the daily job.
 *
 * <p>May use {@code register} and {@code settings}; reminders of tasks use how it keeps count and finds its recipients.
 */
package se.diarium.reminder;
