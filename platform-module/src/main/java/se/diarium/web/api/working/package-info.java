/** The working material of cases in the API, and its registration as records. */
package se.diarium.web.api.working;
