/**
 * Locks by which jobs and other work run once at a time, across all processes on one database. Scheduled jobs themselves
 * are Spring's Quartz beans, declared in the context.
 *
 * <p>Uses the database alone; nothing but the Spring context refers to this package.
 */
package se.diarium.embedded.schedule;
