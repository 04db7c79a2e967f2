/**
 * The notice board (<i>anslagstavla</i>): that minutes have been approved, which begins the time of appeal; meetings that are to be; other
 * notices. What is taken down is kept and no longer shown to the public. Depends on {@code se.diarium.decision.meeting}, {@code .minutes}
 * and {@code .term}.
 */
package se.diarium.decision.board;
