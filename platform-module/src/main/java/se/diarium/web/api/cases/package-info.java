/** The API's resources of cases: registered, shown, listed, changed and closed, and the series their numbers are from. */
package se.diarium.web.api.cases;
