/** The API's resources of deadlines: those of a case, and what is to be done soon in all of them. */
package se.diarium.web.api.deadlines;
