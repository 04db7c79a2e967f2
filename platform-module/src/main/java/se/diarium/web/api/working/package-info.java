/** The working material of cases in the API. */
package se.diarium.web.api.working;
