/** Meetings of bodies, their agendas, and the calendars of meetings. */
package se.diarium.web.api.meetings;
