/** The agendas of meetings: items put on, changed, ordered, taken off and put back, and the cases that wait. */
package se.diarium.web.api.agenda;
