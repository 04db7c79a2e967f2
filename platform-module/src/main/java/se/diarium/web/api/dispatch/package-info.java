/** The dispatch of extracts of minutes: recipients, sending, and what came back. */
package se.diarium.web.api.dispatch;
