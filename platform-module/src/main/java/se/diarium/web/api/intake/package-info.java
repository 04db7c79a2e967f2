/** The API's resources of what comes in: suggestions from a file, and a case registered with its records in one step. */
package se.diarium.web.api.intake;
