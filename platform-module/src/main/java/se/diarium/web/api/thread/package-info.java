/** The API's resources of what plans hold: goals, assignments, indicators and the answers about them. */
package se.diarium.web.api.thread;
