/**
 * What members of bodies read before their meetings. {@link se.diarium.decision.reading.MemberMeetings} shows them the meetings of their
 * bodies with the papers and what is new, {@link se.diarium.decision.reading.MemberMarks} keeps what they have read and noted, for
 * themselves alone. Depends on {@code se.diarium.register}, {@code se.diarium.decision.meeting} and {@code
 * se.diarium.decision.paper}; what members keep is in tables and in
 * no event, journal or index.
 */
package se.diarium.decision.reading;
