/** The API's resources of the decision process: its start, and the tasks in it. */
package se.diarium.web.api.decisions;
