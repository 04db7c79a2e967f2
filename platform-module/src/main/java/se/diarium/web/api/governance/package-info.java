/** The planning of years in the API. */
package se.diarium.web.api.governance;
