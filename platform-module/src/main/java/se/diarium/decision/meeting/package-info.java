/**
 * Meetings of bodies and their agendas. {@link se.diarium.decision.meeting.Meetings} plans and finds them, {@link
 * se.diarium.decision.meeting.Agendas} holds what is to be handled, {@link se.diarium.decision.meeting.ItemDecisions} what is decided,
 * which {@link se.diarium.decision.meeting.MeetingDecisionListener}s are told of. A meeting is a node with its items below it; tables hold the keys.
 * Depends on {@code se.diarium.register}, {@code se.diarium.decision.member} and the platform, and not on the decision process.
 */
package se.diarium.decision.meeting;
