/** The API's resources of the caller's own absences. */
package se.diarium.web.api.absences;
